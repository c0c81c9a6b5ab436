package dev.parley.standalone.copy;

import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export that is written: under another name until it is whole, and for its owner
 * alone.
 */
final class ExportTarget implements Target {

    private static final String DRAFT = ".unfinished";

    private final Path file;

    private final Path draft;

    private final OutputStream out;

    private final Progress progress;

    private long position;

    private ExportTarget(Path file, Path draft, OutputStream out, Progress progress) {
        this.file = file;
        this.draft = draft;
        this.out = out;
        this.progress = progress;
    }

    static ExportTarget create(Path file, Passphrase passphrase, Progress progress) {
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        if (Files.exists(file)) {
            throw new CopyRefusedException("there is a file " + file + " already");
        }
        try {
            Files.deleteIfExists(draft);
            OutputStream plain = open(draft);
            ExportFormat format = ExportFormat.random();
            plain.write((format.line() + "\n").getBytes(StandardCharsets.UTF_8));
            OutputStream sealed = format.cipher(passphrase).newEncryptingStream(plain, format.about());
            return new ExportTarget(file, draft, new BufferedOutputStream(new GZIPOutputStream(sealed)), progress);
        }
        catch (IOException ex) {
            throw new CopyRefusedException(file + " cannot be written: " + ex);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static OutputStream open(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(draft);
    }

    /** A file is written from its beginning, whatever stood there. */
    @Override
    public long begin(Manifest manifest, boolean again) {
        write(new ExportLine.Beginning(manifest));
        return 0;
    }

    @Override
    public void keys(Keys keys) {
        if (keys.master() == null) {
            throw new CopyRefusedException("an export has the master key in it, and there is none beside the store:"
                    + " name the file that holds it by --parley.master-key-file, as at a start");
        }
        write(new ExportLine.Secrets(keys));
    }

    @Override
    public void commit(CopiedCommit commit) {
        write(new ExportLine.Commit(commit));
        position += commit.entries().size();
        progress.at(position);
    }

    @Override
    public void row(Row row) {
        write(new ExportLine.Named(row));
    }

    @Override
    public void personal(PersonalRow row) {
        write(new ExportLine.Personal(row));
    }

    @Override
    public void begun(Begun erasure) {
        write(new ExportLine.Erasure(erasure));
    }

    private void write(ExportLine line) {
        try {
            out.write(JsonMapper.shared().writerFor(ExportLine.class).writeValueAsBytes(line));
            out.write('\n');
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void end(Manifest manifest) {
        write(new ExportLine.End());
        try {
            out.close();
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (FileAlreadyExistsException ex) {
            throw new CopyRefusedException("there is a file " + file + " already");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What is not whole is of no use. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(draft);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
