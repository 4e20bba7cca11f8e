#ifndef TSYSREVERSAL_H
#define TSYSREVERSAL_H

#include "dpaymentssdk.h"
#include "dpaymentssdk.key"

#include <cstddef>
#include <cstdint>

#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
#define TSYSREVERSAL_EXCEPTIONS 1
#include <exception>
#else
#define TSYSREVERSAL_EXCEPTIONS 0
#endif

// On Windows the class has two forms. A program that is compiled for Unicode gets the one whose texts are UTF-16;
// DPAYMENTSSDK_UNICODE as 0 or 1 chooses in its place. All files of a program take the same one.
#ifdef _WIN32
#ifndef DPAYMENTSSDK_UNICODE
#if defined(UNICODE) || defined(_UNICODE)
#define DPAYMENTSSDK_UNICODE 1
#else
#define DPAYMENTSSDK_UNICODE 0
#endif
#endif
#else
#undef DPAYMENTSSDK_UNICODE
#define DPAYMENTSSDK_UNICODE 0
#endif

// A character of the texts of properties, methods and events. In the Unicode form a pointer to it is LPWSTR or LPCWSTR.
#if DPAYMENTSSDK_UNICODE
#include <windows.h>
typedef WCHAR TSYSReversalChar;
#else
typedef char TSYSReversalChar;
#endif
