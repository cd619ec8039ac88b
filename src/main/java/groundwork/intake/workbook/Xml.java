package groundwork.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part being read; names without their prefixes, since writers differ in them. */
final class Xml implements Closeable {

    private final XMLStreamReader reader;
    private final InputStream in;
    private final int longest;

    Xml(XMLStreamReader reader, InputStream in, int longest) {
        this.reader = reader;
        this.in = in;
        this.longest = longest;
    }

    /** To the next element's beginning, however deep; false at the end. */
    boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** To the next child's beginning; false when the element called {@code parent} has ended. */
    boolean nextStartWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && name().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    boolean flag(String name) {
        var value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** The text up to the end of this element. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        var element = name();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && name().equals(element)) {
                break;
            }
            if (text.length() > longest) {
                throw new UnfitFile(new Unfit.Bomb());
            }
        }
        return text.toString();
    }

    /** The text of a shared or inline string: its runs one after the other, without the reading aids of phonetics. */
    String richText() throws XMLStreamException {
        var text = new StringBuilder();
        var element = name();
        while (nextStartWithin(element)) {
            if (name().equals("t")) {
                text.append(text());
            } else if (name().equals("rPh")) {
                text();
            }
            if (text.length() > longest) {
                throw new UnfitFile(new Unfit.Bomb());
            }
        }
        return Escapes.decode(text.toString());
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
