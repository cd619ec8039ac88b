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
    public static final List<SheetKind> KNOWN =
            Stream.concat(SHEETS.stream(), Stream.of(ExportSheet.KIND)).toList();

    /** The plan whose facts stand in one row, each under its own head. */
    public static final String WIDE_PLAN = "plan.wide";

    private Template() {}

    public static Optional<SheetKind> sheet(String key) {
        if (WIDE_PLAN.equals(key)) {
            return Optional.of(PlanSheet.WIDE);
        }
        if (RosterSheet.KIND.key().equals(key)) {
            return Optional.of(RosterSheet.KIND);
        }
        return KNOWN.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The key by which {@link #sheet} finds it: the plan has two forms. */
    public static String key(SheetKind kind) {
        return kind == PlanSheet.WIDE ? WIDE_PLAN : kind.key();
    }
}
