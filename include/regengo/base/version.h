/* version.h - the one place where the version is written; configure reads it from here. */
#ifndef RG_BASE_VERSION_H
#define RG_BASE_VERSION_H

#define RG_VERSION_MAJOR 0
#define RG_VERSION_MINOR 1
#define RG_VERSION_PATCH 0

/* For `#if RG_VERSION >= RG_VERSION_NUMBER(0, 2, 0)`. */
#define RG_VERSION_NUMBER(major, minor, patch) ((major) * 10000 + (minor) * 100 + (patch))
#define RG_VERSION RG_VERSION_NUMBER(RG_VERSION_MAJOR, RG_VERSION_MINOR, RG_VERSION_PATCH)

#endif
