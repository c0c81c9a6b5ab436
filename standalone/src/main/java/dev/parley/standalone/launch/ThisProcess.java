package dev.parley.standalone.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The process itself, as POSIX sees it. */
final class ThisProcess {

    private ThisProcess() {
    }

    /**
     * Runs another program in the place of this one, with the same number, files and
     * environment ({@code execv}). Returns only if that was not possible.
     */
    static void becomes(CommandLine command) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment program = arena.allocateFrom(command.program().toString());
            execv().invoke(program, array(command.arguments(), arena));
        }
        catch (Throwable ex) {
            System.getLogger(ThisProcess.class.getName())
                .log(System.Logger.Level.DEBUG, "Starts without the cache of loaded classes", ex);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle execv() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /** As C has it: pointers to strings, and a null one at the end. */
    private static MemorySegment array(List<String> arguments, Arena arena) {
        MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, arguments.size() + 1L);
        for (int i = 0; i < arguments.size(); i++) {
            pointers.setAtIndex(ValueLayout.ADDRESS, i,
                    arena.allocateFrom(arguments.get(i), StandardCharsets.ISO_8859_1));
        }
        return pointers;
    }

}
