package groundwork.intake.upload;

import groundwork.directory.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The files themselves: in the database, where every node finds them, a megabyte a row, and beside it a copy in the
 * data directory of the node that reads one.
 */
@Component
class UploadFiles {

    private static final int PART = 1 << 20;

    private final Path folder;

    UploadFiles(@Value("${groundwork.data}") Path data) {
        this.folder = data.resolve("uploads");
    }

    /** A file of its own for what arrives; whoever asked for it deletes it or keeps it. */
    Path receive(UUID id, InputStream in) throws IOException {
        Files.createDirectories(folder);
        var file = path(id);
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** @param kept gets bytes kept so far */
    void keep(Scope scope, UUID id, Path file, LongConsumer kept) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int part = 0;
            long so = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                keep(scope, id, part++, bytes);
                so += bytes.length;
                kept.accept(so);
            }
        }
    }

    private static void keep(Scope scope, UUID id, int part, byte[] bytes) {
        scope.write(db -> db.sql("""
                        insert into intake.upload_part (county, upload, part, bytes)
                        values (:county, :upload, :part, :bytes)""")
                .param("county", scope.county())
                .param("upload", id)
                .param("part", part)
                .param("bytes", bytes)
                .update());
    }

    /** The file on this node, fetched when another one received it. */
    Path file(Scope scope, Upload upload) throws IOException {
        var file = path(upload.id());
        if (Files.exists(file) && Files.size(file) == upload.size()) return file;
        Files.createDirectories(folder);
        var arriving = Files.createTempFile(folder, "arriving", ".part");
        try (var out = Files.newOutputStream(arriving)) {
            int part = 0;
            for (var bytes = part(scope, upload.id(), part); bytes != null; bytes = part(scope, upload.id(), ++part))
                out.write(bytes);
        }
        return Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] part(Scope scope, UUID id, int part) {
        return scope.read(db -> db.sql("select bytes from intake.upload_part where upload = :upload and part = :part")
                .param("upload", id)
                .param("part", part)
                .query(byte[].class)
                .optional()
                .orElse(null));
    }

    void forget(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies that nobody needs any more, whatever became of their uploads. */
    void sweep(Instant before) throws IOException {
        if (Files.notExists(folder)) return;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files)
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) Files.deleteIfExists(file);
        }
    }

    private Path path(UUID id) {
        return folder.resolve(id + ".workbook");
    }
}
