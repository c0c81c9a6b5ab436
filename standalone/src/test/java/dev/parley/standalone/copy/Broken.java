package dev.parley.standalone.copy;

import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore.PersonalRow;

/** Takes some commits, and then the process is killed. */
final class Broken implements Target {

    private final Target target;

    private int left;

    Broken(Target target, int commits) {
        this.target = target;
        this.left = commits;
    }

    @Override
    public void commit(CopiedCommit commit) {
        if (left-- == 0) {
            throw new IllegalStateException("killed");
        }
        target.commit(commit);
    }

    @Override
    public long begin(Manifest manifest, boolean again) {
        return target.begin(manifest, again);
    }

    @Override
    public void keys(Keys keys) {
        target.keys(keys);
    }

    @Override
    public void row(Row row) {
        target.row(row);
    }

    @Override
    public void personal(PersonalRow row) {
        target.personal(row);
    }

    @Override
    public void begun(Begun erasure) {
        target.begun(erasure);
    }

    @Override
    public void end(Manifest manifest) {
        target.end(manifest);
    }

    @Override
    public void close() {
        target.close();
    }

}
