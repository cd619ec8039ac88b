package groundwork.intake.sheet;

import java.util.List;
import java.util.Optional;

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

    private Template() {}

    public static Optional<SheetKind> sheet(String key) {
        return SHEETS.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
