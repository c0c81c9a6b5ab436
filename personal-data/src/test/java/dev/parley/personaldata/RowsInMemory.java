package dev.parley.personaldata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that are gone with the test. */
final class RowsInMemory implements PersonalStore {

    final List<PersonalRow> all = new ArrayList<>();

    private @Nullable Runnable before;

    /** Does this right before the next row is written, as another process would. */
    void beforeWriting(Runnable other) {
        before = other;
    }

    private void letOthersBeFirst() {
        Runnable other = before;
        before = null;
        if (other != null) {
            other.run();
        }
    }

    @Override
    public boolean add(PersonalRow row) {
        letOthersBeFirst();
        return findPersonal(row.kind(), row.id()).isEmpty() && findPersonal(row.digest()).isEmpty() && all.add(row);
    }

    @Override
    public boolean replace(PersonalRow row) {
        letOthersBeFirst();
        boolean there = all.removeIf(
                one -> one.kind().equals(row.kind()) && one.id().equals(row.id()) && one.version() == row.version());
        return there && all.add(new PersonalRow(row.kind(), row.id(), row.digest(), row.person(), row.sealed(),
                row.expires(), row.version() + 1));
    }

    @Override
    public Optional<PersonalRow> findPersonal(String kind, String id) {
        return all.stream().filter(row -> row.kind().equals(kind) && row.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PersonalRow> findPersonal(byte[] digest) {
        return all.stream().filter(row -> Arrays.equals(row.digest(), digest)).findFirst();
    }

    @Override
    public List<PersonalRow> allPersonal(String kind) {
        return all.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    @Override
    public List<PersonalRow> allPersonal(String kind, String person) {
        return allPersonal(kind).stream().filter(row -> Objects.equals(row.person(), person)).toList();
    }

    @Override
    public int countPersonal(String person) {
        return (int) all.stream().filter(row -> Objects.equals(row.person(), person)).count();
    }

    @Override
    public boolean removePersonal(String kind, String id) {
        return all.removeIf(row -> row.kind().equals(kind) && row.id().equals(id));
    }

    @Override
    public int removeAllPersonal(String kind, String person) {
        List<PersonalRow> theirs = allPersonal(kind, person);
        all.removeAll(theirs);
        return theirs.size();
    }

    @Override
    public int removeExpired(Instant before) {
        List<PersonalRow> gone = all.stream()
            .filter(row -> row.expires() != null && row.expires().isBefore(before))
            .toList();
        all.removeAll(gone);
        return gone.size();
    }

}
