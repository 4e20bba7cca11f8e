// The keys that the constructors of the family's classes pass on, by the number of a class. Any key is accepted, and
// none is needed. A macro that is defined before this file is included stays as it is.
#ifndef DPAYMENTSSDK_KEY
#define DPAYMENTSSDK_KEY

#ifndef DPAYMENTSSDK_OEMKEY
#define DPAYMENTSSDK_OEMKEY ""
#endif

