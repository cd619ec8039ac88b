package groundwork.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The table of distinct texts that the cells point into. */
final class XlsxTexts {

    private XlsxTexts() {}

    static List<String> read(XlsxParts parts, String part) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        if (!parts.has(part)) {
            return texts;
        }
        try (var xml = parts.open(part)) {
            while (xml.nextStart()) {
                if (xml.name().equals("si")) {
                    texts.add(xml.richText());
                }
            }
        }
        return texts;
    }
}
