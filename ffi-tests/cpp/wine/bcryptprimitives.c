/* bcryptprimitives.dll of Windows, which wine 8 does not have: Rust's standard library takes its random numbers from there.
   These come from the generator of Windows that wine does have. */
#include <windows.h>

#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length);

BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return length <= 0xFFFFFFFFu && RtlGenRandom(data, (ULONG)length);
}
