package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.intake.Campaign;
import groundwork.intake.EnteredRow;
import groundwork.intake.Imports;
import groundwork.intake.Problem;
import groundwork.intake.TypedRow;
import groundwork.intake.sheet.RowValues;
import groundwork.intake.value.Around;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a row again at once when somebody has typed something else into it, without its workbook. */
@Component
public class Mending {

    private final UploadRows rows;
    private final Uploads uploads;
    private final Imports imports;

    Mending(UploadRows rows, Uploads uploads, Imports imports) {
        this.rows = rows;
        this.uploads = uploads;
        this.imports = imports;
    }

    /**
     * Keeps what was typed with the upload and reads the row again. The plan bears on every row, so it can only be
     * judged by looking through all of them again.
     *
     * @param typed by the keys of our columns; what says the same as before is passed over
     * @return the row with what is still to be looked at
     */
    public UploadRow mend(Scope scope, Upload upload, UploadRow was, Map<String, String> typed) {
        var mended = changed(was.typed(), typed);
        var row = was.typed().with(mended);
        var campaign = uploads.campaign(scope, upload.id());
        var is = was.row() == 0 || campaign.isEmpty()
                ? new UploadRow(was.tab(), was.row(), row, was.problems())
                : again(scope, upload, was, row, campaign.get(), mended);
        rows.mend(scope, upload.id(), was, is, mended);
        return is;
    }

    private UploadRow again(
            Scope scope, Upload upload, UploadRow was, TypedRow row, Campaign campaign, Map<String, String> mended) {
        var looked = imports.look(scope, read(row, campaign), campaign);
        var known = uploads.demands(scope, upload.id());
        var problems = looked.problems().stream()
                .filter(problem -> !answered(problem, row, known))
                .collect(java.util.stream.Collectors.toList());
        // Whether another row has this number only all of them together tell.
        was.problems().stream()
                .filter(problem -> problem.key().equals("intake.number.twice") && !mended.containsKey("number"))
                .forEach(problems::add);
        return new UploadRow(was.tab(), was.row(), row, List.copyOf(problems));
    }

    /** The demand stands in the same workbook. */
    private static boolean answered(Problem problem, TypedRow row, Set<String> known) {
        return problem.key().equals("intake.demand.unknown")
                && row.cell("demand")
                        .map(cell -> known.contains(cell.text().strip()))
                        .orElse(false);
    }

    static EnteredRow read(TypedRow row, Campaign campaign) {
        return RowValues.read(row, Around.period(campaign.from(), campaign.to()));
    }

    static Map<String, String> changed(TypedRow was, Map<String, String> typed) {
        var changed = new HashMap<>(typed);
        changed.entrySet()
                .removeIf(one -> Objects.equals(
                        one.getValue(),
                        was.cell(one.getKey()).map(cell -> cell.text()).orElse("")));
        return changed;
    }
}
