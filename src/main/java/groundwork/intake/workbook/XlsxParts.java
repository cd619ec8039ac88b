package groundwork.intake.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The parts of a package and what they say of each other (ECMA-376 part 2). */
final class XlsxParts implements Closeable {

    /** Of another part: what it is to this one, and its name in the zip. */
    record Relation(String type, String target) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    // The JDK's own parser counts the characters of a long document against a limit meant for entities.
    private static final XMLInputFactory XML = new InputFactoryImpl();

    private final ZipFile zip;
    private final Limits limits;

    XlsxParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    Xml open(String part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new FileNotFoundException("The workbook lacks a part it refers to");
        }
        var in = zip.getInputStream(entry);
        return new Xml(XML.createXMLStreamReader(in), in, limits.cellChars());
    }

    boolean has(String part) {
        return part != null && zip.getEntry(part) != null;
    }

    /** By id; of the package itself for an empty name. */
    Map<String, Relation> relations(String of) throws IOException, XMLStreamException {
        int slash = of.lastIndexOf('/') + 1;
        var part = of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels";
        var relations = new LinkedHashMap<String, Relation>();
        if (!has(part)) {
            return relations;
        }
        try (var xml = open(part)) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")) {
                    var target = resolve(of, xml.attribute("Target", ""));
                    relations.put(xml.attribute("Id", ""), new Relation(xml.attribute("Type", ""), target));
                }
            }
        }
        return relations;
    }

    private static String resolve(String from, String target) {
        return URI.create("/" + from)
                .resolve(target.replace(" ", "%20"))
                .getPath()
                .substring(1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
