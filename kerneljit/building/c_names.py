"""Names that C and C++ leave to programs.

In: names. Out: whether an argument may not be called so, since a word of the language or a macro of a usual header
would stand there instead; and whether a function may not, since the C library has one of that name: linkers would put
ours in its place for all of a program.
"""

from __future__ import annotations

import re

_WORDS = """
    alignas alignof and and_eq asm atomic auto bitand bitor bool break case catch char class compl concept const
    consteval constexpr constinit continue co_await co_return co_yield decltype default delete do double
    dynamic_cast else enum explicit export extern false float for friend goto if inline int int8_t int16_t int32_t
    int64_t long main mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
    register reinterpret_cast requires restrict return short signed sizeof size_t static static_assert static_cast
    struct switch template this thread_local throw true try typedef typeid typename typeof uint8_t uint16_t uint32_t
    uint64_t union unsigned using virtual void volatile wchar_t while xor xor_eq linux unix i386 NULL I assert
    complex errno stdin stdout stderr offsetof intptr_t uintptr_t intmax_t uintmax_t ptrdiff_t max_align_t BUFSIZ
    EOF WEOF NAN INFINITY HUGE_VAL EDOM ERANGE EILSEQ SIGABRT SIGFPE SIGILL SIGINT SIGSEGV SIGTERM CLOCKS_PER_SEC
    MB_CUR_MAX malloc free printf fprintf abs exp log pow sin cos tan sqrt floor ceil round index
"""
"""Words that C99, C++ or their usual headers and compilers have taken."""
_MACROS = re.compile(
    r"_[A-Z_]\w*|[A-Z0-9_]*[A-Z0-9]_(MAX|MIN|BIT|DIG|EPSILON|EXP|C)|_IO[FLN]BF"
    r"|(SEEK|FE|FP|LC|EXIT|FLT|DBL|LDBL|M|SIG|KERNELJIT)(_[A-Z0-9]+)+"
)
"""What headers and compilers define, or may, by how it begins or ends."""

_MATHEMATICS = """
    acos acosh asin asinh atan atan2 atanh cabs cacos cacosh carg casin casinh catan catanh cbrt ccos ccosh ceil
    cexp cimag clog conj copysign cos cosh cpow cproj creal csin csinh csqrt ctan ctanh drem erf erfc exp exp10 exp2
    expm1 fabs fdim finite floor fma fmax fmin fmod frexp gamma hypot ilogb isinf isnan j0 j1 jn ldexp lgamma llrint
    llround log log10 log1p log2 logb lrint lround modf nan nearbyint nextafter nexttoward pow remainder remquo rint
    round scalb scalbln scalbn significand sin sincos sinh sqrt tan tanh tgamma trunc y0 y1 yn
"""
_LIBRARY = """
    abort abs accept access alarm aligned_alloc asctime at_quick_exit atexit atof atoi atol atoll bcmp bcopy bind
    brk bsearch btowc bzero calloc chdir chmod chown chroot clearerr clock clone close closedir confstr connect
    creat crypt ctermid ctime daemon difftime dirfd div dlclose dlopen dlsym dprintf dup dup2 encrypt environ execl
    execle execlp execv execve execvp exit fclose fcntl fdopen feclearexcept fegetenv fegetexceptflag fegetround
    feholdexcept feof feraiseexcept ferror fesetenv fesetexceptflag fesetround fetestexcept feupdateenv fflush ffs
    fgetc fgetpos fgets fgetwc fgetws fileno fopen fork fpathconf fpclassify fprintf fputc fputs fputwc fputws fread
    free freopen fscanf fseek fseeko fsetpos fstat fsync ftell ftello ftruncate ftw fwide fwprintf fwrite fwscanf
    getc getchar getcwd getenv getline getopt getpid gets getuid getw getwc getwchar gmtime imaxabs imaxdiv index
    initstate insque ioctl isalnum isalpha isatty isblank iscntrl isdigit isgraph islower isprint ispunct isspace
    isupper iswalnum iswalpha iswblank iswcntrl iswctype iswdigit iswgraph iswlower iswprint iswpunct iswspace
    iswupper iswxdigit isxdigit kill labs ldiv lfind link listen llabs lldiv localeconv localtime lockf longjmp
    lsearch lseek lstat malloc mblen mbrlen mbrtowc mbsinit mbsrtowcs mbstowcs mbtowc memccpy memchr memcmp memcmpeq
    memcpy memmem memmove mempcpy memrchr memset mkdir mkfifo mkstemp mktemp mktime mlock mmap mount mprotect mremap
    msync munlock munmap nanosleep nice open opendir optarg optind pause pclose perror pipe poll popen pread printf
    psignal ptrace putc putchar putenv puts putw putwc putwchar pwrite qsort quick_exit raise rand random read
    readdir readlink readv realloc realpath reboot recv recvfrom remove remque rename rewind rindex rmdir sbrk scanf
    select send sendto setbuf setenv setjmp setlocale setstate setvbuf shutdown sigaction sigaddset sigdelset
    sigemptyset sigfillset sigismember signal signbit sigpending sigprocmask sigqueue sigsuspend sigwait sleep
    snprintf socket splice sprintf srand srandom sscanf stat stpcpy stpncpy strcasecmp strcasestr strcat strchr
    strcmp strcoll strcpy strcspn strdup strerror strftime strlen strncasecmp strncat strncmp strncpy strndup
    strnlen strpbrk strptime strrchr strsep strsignal strspn strstr strtod strtof strtoimax strtok strtok_r strtol
    strtold strtoll strtoul strtoull strtoumax strxfrm swab swprintf swscanf symlink sync syscall sysconf system tee
    time times tmpfile tmpnam toascii tolower toupper towctrans towlower towupper truncate ttyname tzset umask uname
    ungetc ungetwc unlink unsetenv usleep utime vfork vfprintf vfscanf vfwprintf vfwscanf vprintf vscanf vsnprintf
    vsprintf vsscanf vswprintf vswscanf vwprintf vwscanf wait waitpid wcrtomb wcscat wcschr wcscmp wcscoll wcscpy
    wcscspn wcsftime wcslen wcsncat wcsncmp wcsncpy wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstof wcstoimax
    wcstok wcstol wcstold wcstoll wcstombs wcstoul wcstoull wcstoumax wcsxfrm wctob wctomb wctrans wctype wmemchr
    wmemcmp wmemcpy wmemmove wmemset wprintf write writev wscanf
"""
_TAKEN = frozenset(_WORDS.split())
_FUNCTIONS = frozenset([*_LIBRARY.split(), *(name + end for name in _MATHEMATICS.split() for end in ("", "f", "l"))])


def c_identifier(text: str) -> str:
    """The nearest name that C allows."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c == "_") else f"u{ord(c):x}" for c in text)
    return f"_{plain}" if plain[:1].isdigit() else plain


def is_word(name: str) -> bool:
    """Whether a name means something else wherever a program has its usual headers."""
    return name in _TAKEN or _MACROS.fullmatch(name) is not None


def is_function(name: str) -> bool:
    """Whether the C library has a function of this name."""
    return name in _FUNCTIONS
