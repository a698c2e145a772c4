# An overlay port: it takes the headers of the tree that it lies in, so there is nothing to download, and no copy of a checksum to keep.
#     vcpkg install regengo --overlay-ports=.../packaging/vcpkg
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

# Headers alone: the same for every triplet, and no libraries to look for.
set(VCPKG_BUILD_TYPE release)
file(INSTALL "${SOURCE_PATH}/include/regengo" DESTINATION "${CURRENT_PACKAGES_DIR}/include")

# What configure makes of these elsewhere.
set(PACKAGE_VERSION "${VERSION}")
set(prefix "${CURRENT_INSTALLED_DIR}")
set(includedir "\${prefix}/include")
foreach(name regengo-config regengo-config-version)
  configure_file("${SOURCE_PATH}/packaging/cmake/${name}.cmake.in" "${CURRENT_PACKAGES_DIR}/share/regengo/${name}.cmake" @ONLY)
endforeach()
configure_file("${SOURCE_PATH}/regengo.pc.in" "${CURRENT_PACKAGES_DIR}/share/pkgconfig/regengo.pc" @ONLY)
vcpkg_fixup_pkgconfig()
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/regengo")
