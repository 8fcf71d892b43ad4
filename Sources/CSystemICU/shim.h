#if !__has_include(<unicode/utypes.h>)
#error "ICU's headers are missing: apt-get install libicu-dev"
#endif
