package dev.parley.standalone.copy;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An export that is read. */
final class ExportSource implements Source {

    private static final int LONGEST_HEADER = 1000;

    private final BufferedReader lines;

    private final Manifest manifest;

    private ExportSource(BufferedReader lines) throws IOException {
        this.lines = lines;
        this.manifest = next() instanceof ExportLine.Beginning(Manifest read) ? read : refuse();
    }

    static ExportSource open(Path file, Passphrase passphrase) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file));
            ExportFormat format = ExportFormat.read(header(in));
            InputStream opened = format.cipher(passphrase).newDecryptingStream(in, format.about());
            return new ExportSource(
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(opened), StandardCharsets.UTF_8)));
        }
        catch (IOException ex) {
            throw new CopyRefusedException(
                    file + " cannot be opened: it is not there, cut off, or the passphrase is" + " another one");
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String header(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST_HEADER; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static Manifest refuse() {
        throw new CopyRefusedException("the export does not begin as one does");
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public void tell(Target target, long after) {
        long position = 0;
        try {
            for (ExportLine line = next(); !(line instanceof ExportLine.End); line = next()) {
                switch (line) {
                    case ExportLine.Secrets(Keys keys) -> target.keys(keys);
                    case ExportLine.Commit(CopiedCommit commit) -> {
                        position += commit.entries().size();
                        if (position > after) {
                            target.commit(commit);
                        }
                    }
                    case ExportLine.Named(var row) -> target.row(row);
                    case ExportLine.Personal(var row) -> target.personal(row);
                    case ExportLine.Erasure(var begun) -> target.begun(begun);
                    case ExportLine.Beginning _, ExportLine.End _ -> refuse();
                }
            }
        }
        catch (IOException ex) {
            throw new CopyRefusedException("the export is cut off or was changed after entry " + position);
        }
    }

    private ExportLine next() throws IOException {
        @Nullable String line = lines.readLine();
        if (line == null) {
            throw new IOException("there is no end");
        }
        return JsonMapper.shared().readValue(line, ExportLine.class);
    }

    @Override
    public void close() {
        try {
            lines.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
