package groundwork.intake.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one place that says which sheets a workbook may have and which columns they have. */
public final class Template {

    /** In the order of the tabs. */
    public static final List<SheetKind> SHEETS = List.of(
            PlanSheet.KIND,
            DirectorySheets.PEOPLE,
            DirectorySheets.VILLAGES,
            DirectorySheets.HOUSEHOLDS,
            EventSheets.BOOK,
            AccountSheet.KIND,
            DemandsSheet.KIND,
            EventSheets.PAIRINGS,
            EventSheets.RELIEF);

    /** What is recognised: those of the template, and what we have exported. */
    static final List<SheetKind> KNOWN =
            Stream.concat(SHEETS.stream(), Stream.of(ExportSheet.KIND)).toList();

    private Template() {}

    public static Optional<SheetKind> sheet(String key) {
        return KNOWN.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
