# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What the compiler and the linker can do against the exploitation of a mistake, in every build that people get.
# tests/quality/hardening.py reads the built programs and fails when one of these is missing.
include(CheckCXXCompilerFlag)

# kontor_harden(target): whatever links the target gets the flags, unless a sanitizer looks at the same things.
function(kontor_harden target)
    if(NOT KONTOR_HARDEN OR KONTOR_SANITIZE)
        return()
    endif()
    set(release "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
    if(MSVC)
        target_compile_options(${target} INTERFACE "$<${release}:/guard:cf>")
        target_link_options(${target} INTERFACE
            "$<${release}:/guard:cf;/DYNAMICBASE;/HIGHENTROPYVA;/NXCOMPAT;/CETCOMPAT>")
        return()
    endif()
    # Canaries on stacks; guard pages cannot be jumped over; indirect jumps land where jumps may land.
    foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
        string(MAKE_C_IDENTIFIER "KONTOR_HAS${flag}" known)
        check_cxx_compiler_flag("-Werror ${flag}" ${known})
        if(${known})
            target_compile_options(${target} INTERFACE "$<${release}:${flag}>")
        endif()
    endforeach()
    # Checked forms of memcpy and its like, which need the optimizer. Some compilers bring a value of their own.
    target_compile_options(${target} INTERFACE "$<${release}:-U_FORTIFY_SOURCE>"
        "$<${release}:-D_FORTIFY_SOURCE=3>")
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # Addresses are not known in advance (Qt asks for code that can be anywhere already); all symbols are bound at
        # start, then their table is read-only; no code on the stack.
        set(program "$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>")
        target_link_options(${target} INTERFACE "$<$<AND:${release},${program}>:-pie>"
            "$<${release}:LINKER:-z,relro,-z,now,-z,noexecstack>")
    elseif(WIN32)
        target_link_options(${target} INTERFACE "$<${release}:LINKER:--dynamicbase,--nxcompat,--high-entropy-va>")
    endif()
endfunction()
