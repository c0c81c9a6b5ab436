package dev.parley.eventlog.proof;

import java.util.ArrayList;
import java.util.List;

/** Signed notes that stand in one file, one after the other. */
public final class Notes {

    private Notes() {
    }

    /**
     * Takes them apart, blank lines between them or not.
     * @throws IllegalArgumentException if what is there does not end with a note
     */
    public static List<String> split(String notes) {
        List<String> all = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        boolean signed = false;
        for (String line : notes.lines().toList()) {
            boolean signature = line.startsWith(NoteVerifier.SIGNATURE);
            if (signed && !signature) {
                all.add(note.toString());
                note.setLength(0);
                signed = false;
            }
            if (!line.isEmpty() || !note.isEmpty()) {
                note.append(line).append('\n');
            }
            signed |= signature;
        }
        if (signed) {
            all.add(note.toString());
        }
        else if (!note.isEmpty()) {
            throw new IllegalArgumentException("the last note has no signature");
        }
        return List.copyOf(all);
    }

}
