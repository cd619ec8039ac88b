package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.frame.Days;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * What the address of the audit log asks for: ids, codes and days, never a name. What makes no sense narrows nothing.
 *
 * @param nowhere any text: what belongs to no county
 */
public record AuditAsked(String officer, String act, String id, String from, String to, String nowhere) {

    static final String ID = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}";

    AuditFilter filter() {
        return new AuditFilter(
                Typed.id(officer),
                act == null ? null : Act.of(act).orElse(null),
                id == null || !id.strip().matches(ID) ? null : id.strip(),
                Days.read(from),
                Days.read(to));
    }

    public boolean narrowed() {
        return !filter().equals(AuditFilter.ALL);
    }

    public boolean outside() {
        return nowhere != null && !nowhere.isBlank();
    }

    /** The same question for a workbook; only what was understood, so that nothing typed comes out in a link. */
    public String export() {
        var filter = filter();
        var all = new LinkedHashMap<String, Object>();
        all.put("officer", filter.officer());
        all.put("act", filter.act() == null ? null : filter.act().word());
        all.put("id", filter.id());
        all.put("from", filter.from());
        all.put("to", filter.to());
        return all.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", "/audit.xlsx?", ""))
                .replaceFirst("\\?$", "");
    }
}
