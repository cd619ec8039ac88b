package groundwork.card.web;

import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.card.OpenedHouseholds;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import groundwork.frame.Attachment;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.OpeningForm;
import groundwork.frame.Openings.Asked;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.XlsxHead;
import groundwork.frame.XlsxTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The households of a village on paper and as a workbook, with their names: the same that one sees, all of them; what
 * is masked stays so, unless the office gives a reason.
 */
@Controller
class VillageExport {

    /** Some eighty sheets of paper; who wants more wants a workbook. */
    private static final int PRINTED = 2000;

    private final Households households;
    private final OpenedHouseholds opened;
    private final Areas areas;
    private final Counties counties;
    private final Names names;
    private final Messages messages;

    VillageExport(
            Households households,
            OpenedHouseholds opened,
            Areas areas,
            Counties counties,
            Names names,
            Messages messages) {
        this.households = households;
        this.opened = opened;
        this.areas = areas;
        this.counties = counties;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/cards/villages/{code}/print")
    VillagePrint print(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            VillageAsked asked,
            Locale reader) {
        return print(scope, programme, code, asked, null, reader);
    }

    /** With what is masked, for a reason. */
    @PostMapping("/cards/villages/{code}/print")
    VillagePrint printAll(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            VillageAsked asked,
            OpeningForm form,
            Locale reader) {
        VillagePages.code(scope, code);
        return print(scope, programme, code, asked, form.all(), reader);
    }

    private VillagePrint print(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            String code,
            VillageAsked asked,
            Asked opening,
            Locale reader) {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        var all = all(scope, village, asked, looked, opening);
        var known = known(scope, all, asked, reader);
        var since = looked.asOf().minusDays(HouseholdFilter.DAYS);
        var rows = all.stream()
                .limit(PRINTED)
                .map(household -> new VillagePage.Row(
                        household, household.words().name(), officer(household, known), !household.visitedSince(since)))
                .toList();
        var back = looked.in(asked.in("/cards/villages/" + village));
        return new VillagePrint(heads(village, asked, known, looked, reader), rows, all.size() > PRINTED, back);
    }

    private List<Household> all(Scope scope, long village, VillageAsked asked, Looked looked, Asked opening) {
        return opening == null
                ? households.inVillage(scope, village, asked.filter(), looked.asOf())
                : opened.inVillage(scope, village, asked.filter(), looked.asOf(), opening);
    }

    @GetMapping("/cards/villages/{code}/cards.xlsx")
    void export(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            VillageAsked asked,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        export(scope, programme, code, asked, null, reader, response);
    }

    /** With what is masked, for a reason. */
    @PostMapping("/cards/villages/{code}/cards.xlsx")
    void exportAll(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            VillageAsked asked,
            OpeningForm form,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        VillagePages.code(scope, code);
        export(scope, programme, code, asked, form.all(), reader, response);
    }

    private void export(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            String code,
            VillageAsked asked,
            Asked opening,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        var all = all(scope, village, asked, looked, opening);
        var known = known(scope, all, asked, reader);
        Attachment.workbook("cards-" + village + ".xlsx", response);
        try (var book = XlsxTable.to(response.getOutputStream())) {
            var above = heads(village, asked, known, looked, reader);
            var sheet = book.sheet(say(reader, "card.sheet"), above, columns(reader));
            var where = cell(scope, village, reader);
            for (var household : all) sheet.row(row(sheet.number(), household, where, officer(household, known)));
        }
    }

    /**
     * Our own heads of the sheet of households in a workbook for import, so that this one can come back. Rows are
     * numbered under a head that is none of that sheet's: its number is what a household is known by.
     */
    private List<XlsxHead> columns(Locale reader) {
        return List.of(
                new XlsxHead(say(reader, "card.sheet.row"), 7, "0"),
                XlsxHead.text(say(reader, "card.sheet.number"), 38),
                XlsxHead.text(say(reader, "card.sheet.village"), 20),
                new XlsxHead(say(reader, "card.sheet.team"), 7, "0"),
                XlsxHead.text(say(reader, "card.sheet.door"), 16),
                XlsxHead.text(say(reader, "card.sheet.name"), 14),
                XlsxHead.text(say(reader, "card.sheet.phone"), 16),
                XlsxHead.text(say(reader, "card.sheet.people"), 20),
                XlsxHead.text(say(reader, "card.sheet.need"), 36),
                XlsxHead.text(say(reader, "card.sheet.note"), 36),
                XlsxHead.text(say(reader, "card.sheet.liaison"), 14),
                XlsxHead.date(say(reader, "card.sheet.day")),
                XlsxHead.date(say(reader, "card.sheet.cardDay")),
                XlsxHead.date(say(reader, "card.lastVisit")),
                XlsxHead.text(say(reader, "card.sheet.cardCode"), 38));
    }

    private static Object[] row(int number, Household household, String village, String officer) {
        var words = household.words();
        return new Object[] {
            number,
            household.id().toString(),
            village,
            household.team(),
            words.door(),
            words.name(),
            words.phone(),
            words.people(),
            words.need(),
            words.note(),
            officer,
            household.since(),
            household.card() == null ? null : household.card().day(),
            household.lastVisit(),
            household.card() == null ? null : household.card().id().toString()
        };
    }

    /** The name, where it can be no other village of the county; otherwise the code. */
    private String cell(Scope scope, long village, Locale reader) {
        var name = counties.names(scope, List.of(village)).village(village, reader);
        return areas.matchVillage(scope.county(), name).size() == 1 ? name : Long.toString(village);
    }

    private List<String> heads(long village, VillageAsked asked, Register known, Looked looked, Locale reader) {
        var filter = asked.filter();
        var heads = new ArrayList<String>();
        var path = counties.names(known.scope(), List.of(village)).path(village);
        heads.add(say(reader, "card.sheet.title"));
        heads.add(path.in(Language.of(reader)));
        if (filter.team() != null)
            heads.add(filter.team() == 0 ? say(reader, "card.team.none") : say(reader, "card.team", filter.team()));
        if (filter.officer() != null) heads.add(say(reader, "card.officer") + " " + known.officer(filter.officer()));
        if (filter.gap() != null)
            heads.add(say(reader, "card.gap." + filter.gap().name().toLowerCase(Locale.ROOT)));
        heads.add(looked.today().toString());
        return heads;
    }

    private Register known(Scope scope, List<Household> all, VillageAsked asked, Locale reader) {
        var people = new ArrayList<java.util.UUID>();
        people.add(asked.filter().officer());
        all.stream()
                .filter(household -> household.card() != null)
                .forEach(household -> people.add(household.card().officer()));
        return names.of(scope, reader).with(List.of(), people);
    }

    private static String officer(Household household, Register known) {
        return household.card() == null ? "" : known.officer(household.card().officer());
    }

    private String say(Locale reader, String key, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }
}
