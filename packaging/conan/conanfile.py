"""The recipe for Conan 2. It packs the headers of the tree that it lies in:

    conan create packaging/conan
"""
import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0"


class RegengoConan(ConanFile):
    name = "regengo"
    description = "Patterns written as C macros, compiled into matchers by the preprocessor"
    license = "MIT"
    topics = ("regex", "matcher", "lexer", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, "..", "..", "include", "regengo", "base", "version.h"))
        self.version = ".".join(re.findall(r"^#define RG_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.MULTILINE))

    def export_sources(self):
        tree = os.path.join(self.recipe_folder, "..", "..")
        copy(self, "LICENSE", tree, self.export_sources_folder)
        copy(self, "include/*", tree, self.export_sources_folder)

    def layout(self):
        basic_layout(self)

    def validate(self):
        if self.settings.get_safe("compiler") not in ("gcc", "clang", "apple-clang"):
            raise ConanInvalidConfiguration("regengo needs gcc or clang")

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.h", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "regengo")
        self.cpp_info.set_property("cmake_target_name", "regengo::regengo")
        self.cpp_info.set_property("pkg_config_name", "regengo")
