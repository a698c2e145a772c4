/* sanitizer.h - which checker the compiler built in. Both bring an allocator of their own, and reserve address space. */
#ifndef TESTS_SANITIZER_H
#define TESTS_SANITIZER_H

#ifdef __has_feature
#define SANITIZER_HAS(feature) __has_feature(feature)
#else
#define SANITIZER_HAS(feature) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || SANITIZER_HAS(address_sanitizer) || \
    SANITIZER_HAS(thread_sanitizer) || SANITIZER_HAS(memory_sanitizer)
#define SANITIZER_OWNS_MEMORY 1
#else
#define SANITIZER_OWNS_MEMORY 0
#endif

#endif
