#ifndef TSYSREVERSAL_H
#define TSYSREVERSAL_H

#include "dpaymentssdk.h"

#include <cstddef>
#include <cstdint>

#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
#define TSYSREVERSAL_EXCEPTIONS 1
#include <exception>
#else
#define TSYSREVERSAL_EXCEPTIONS 0
#endif

// The key that the constructor passes on. Any key is accepted, and none is needed.
#ifndef DPAYMENTSSDK_OEMKEY
#define DPAYMENTSSDK_OEMKEY ""
#endif
