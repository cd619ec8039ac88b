package groundwork.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What workbook.xml tells: the tabs and where their parts are.
 *
 * @param styles name of a part, or null
 * @param texts name of a part, or null
 * @param from1904 whether days are counted from 1904, as old Macintoshes did
 */
record XlsxIndex(List<Tab> sheets, String styles, String texts, boolean from1904) {

    record Tab(String name, boolean hidden, String part) {}

    static XlsxIndex read(XlsxParts parts, String part) throws IOException, XMLStreamException {
        var relations = parts.relations(part);
        var tabs = new ArrayList<Tab>();
        boolean from1904 = false;
        try (var xml = parts.open(part)) {
            while (xml.nextStart()) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet")) {
                    var relation = relations.get(xml.attribute("id", ""));
                    if (relation != null && relation.is("worksheet")) {
                        boolean hidden = !xml.attribute("state", "visible").equals("visible");
                        tabs.add(new Tab(xml.attribute("name", ""), hidden, relation.target()));
                    }
                }
            }
        }
        String styles = null;
        String texts = null;
        for (var relation : relations.values()) {
            styles = relation.is("styles") ? relation.target() : styles;
            texts = relation.is("sharedStrings") ? relation.target() : texts;
        }
        return new XlsxIndex(tabs, styles, texts, from1904);
    }
}
