package groundwork.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number format of each style, as far as a value's meaning hangs on it. */
record XlsxStyles(List<Integer> ids, Map<Integer, String> codes) {

    static XlsxStyles read(XlsxParts parts, String part) throws IOException, XMLStreamException {
        var ids = new ArrayList<Integer>();
        var codes = new HashMap<Integer, String>();
        if (!parts.has(part)) {
            return new XlsxStyles(ids, codes);
        }
        try (var xml = parts.open(part)) {
            boolean cellStyles = false;
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" ->
                        codes.put(Integer.valueOf(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
                    case "cellXfs" -> cellStyles = true;
                    case "cellStyles", "dxfs" -> cellStyles = false;
                    case "xf" -> {
                        if (cellStyles) {
                            ids.add(Integer.valueOf(xml.attribute("numFmtId", "0")));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new XlsxStyles(ids, codes);
    }

    NumberFormat of(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        int id = index < ids.size() ? ids.get(index) : 0;
        return new NumberFormat(id, codes.getOrDefault(id, ""));
    }
}
