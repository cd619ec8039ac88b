package groundwork.summary.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file whose paragraphs named in double braces, such as {@code {{body}}}, are patterns. Ours is kept as readable
 * XML in {@code summary/word}; a bureau may make its own in Word, with its issuing mark, and put it in its place.
 */
public final class WordTemplate {

    static final String DOCUMENT = "word/document.xml";

    private static final Map<String, String> OURS = ours();

    private final Map<String, byte[]> parts;

    private WordTemplate(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    private static Map<String, String> ours() {
        var files = new LinkedHashMap<String, String>();
        files.put("[Content_Types].xml", "content-types.xml");
        files.put("_rels/.rels", "relationships.xml");
        files.put(DOCUMENT, "document.xml");
        files.put("word/_rels/document.xml.rels", "document-relationships.xml");
        for (var name : new String[] {"styles", "settings", "fontTable", "footer1", "footer2"})
            files.put("word/" + name + ".xml", name + ".xml");
        return files;
    }

    /** In the layout of GB/T 9704-2012. */
    public static WordTemplate standard() {
        var parts = new LinkedHashMap<String, byte[]>();
        OURS.forEach((part, file) -> parts.put(part, resource(file)));
        return new WordTemplate(parts);
    }

    /** A .docx made in Word. */
    public static WordTemplate of(Path docx) {
        try (var zip = new ZipInputStream(Files.newInputStream(docx))) {
            var parts = new LinkedHashMap<String, byte[]>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (!entry.isDirectory()) parts.put(entry.getName(), zip.readAllBytes());
            if (!parts.containsKey(DOCUMENT)) throw new IllegalArgumentException(docx + " is no Word file");
            return new WordTemplate(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream document() {
        return new ByteArrayInputStream(parts.get(DOCUMENT));
    }

    /** The whole file with another document part; the same bytes each time. */
    byte[] with(byte[] document) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getKey().equals(DOCUMENT) ? document : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] resource(String name) {
        try (var in = WordTemplate.class.getResourceAsStream("/summary/word/" + name)) {
            if (in == null) throw new IllegalStateException("missing: " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
