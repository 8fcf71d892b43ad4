#if __has_include(<yaml.h>)
#include <yaml.h>
#else
#error "libyaml's header is missing: apt-get install libyaml-dev"
#endif
