package groundwork.bench;

import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether a page costs more because the ledger has grown. Two counties: in both, one programme of the same size, and
 * one village of the same size in another programme; the rest of the large county's postings are in other programmes
 * and in other villages of that other programme. Each page is opened in turn in one and in the other.
 */
@Command(
        name = "bin/bench pages",
        description = "The same pages over a ledger of 10,000 and one of 1,000,000 postings, through HTTP, in pairs.",
        sortOptions = false)
final class PagesBench extends Bench {

    private static final int SMALL = 640221;
    private static final int LARGE = 360781;
    private static final String PASSWORD = "four words and more";
    private static final String SAME = "same";
    private static final String WIDE = "wide";

    /** The programme whose demands are a thousand in one and up to a million in the other. */
    private static final String CASES = "cases";

    /** Of the programme that is as large in both, and of the villages of the one that is not. */
    private static final int VILLAGES = 9;

    @Option(
            names = "--postings",
            description = "Of the large county, in thousands.",
            defaultValue = "1000",
            showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
    private int thousands;

    @Option(
            names = "--demands",
            description = "Of the large county, in thousands.",
            defaultValue = "1000",
            showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
    private int demands;

    @Option(names = "--rounds", description = "Each page once a round in both; medians count.", defaultValue = "40")
    private int rounds;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Fill that data directory, or use what an earlier run left there.")
    private Path keep;

    public static void main(String[] args) {
        main(new PagesBench(), args);
    }

    @Override
    void measure() throws Exception {
        if (small) thousands = 12;
        if (small) demands = 2;
        if (small) rounds = 3;
        var folder = keep == null ? folder() : keep;
        try (var installation = new Installation(folder, keep != null, WebApplicationType.SERVLET)) {
            var key = installation.get(FirstStart.class).demo(SMALL, LARGE);
            fill(installation);
            var visitor = new Visitor(installation.port(), key.login(), key.password());
            look(visitor, Map.of(SMALL, handler(installation, SMALL), LARGE, handler(installation, LARGE)));
        }
    }

    private void fill(Installation installation) throws InterruptedException {
        var ledger = installation.get(Ledger.class);
        long start = System.nanoTime();
        for (int county : new int[] {SMALL, LARGE}) {
            var all = county == SMALL ? VILLAGES + 1 : thousands;
            if (head(installation, county) > 0) continue;
            var same = new Filling(ledger, county, SAME);
            for (int village = 1; village <= VILLAGES; village++) same.fill(village);
            // Half of the rest in the other programme, half in programmes that are as large as the first.
            var wide = new Filling(ledger, county, WIDE);
            wide.fill(1);
            Filling other = null;
            for (int village = VILLAGES + 1; village < all; village++) {
                if (village % 2 == 0) wide.fill(village);
                else {
                    if (other == null || village % 20 == 1) other = new Filling(ledger, county, "other-" + village);
                    other.fill(village);
                }
                if (village % 50 == 0) say("filled %d of %d thousand postings", village, all);
            }
        }
        for (int county : new int[] {SMALL, LARGE}) {
            var cases = new Demanding(ledger, county, CASES);
            var all = county == SMALL ? 1 : demands;
            if (raised(installation, county) > 0) continue;
            for (int thousand = 0; thousand < all; thousand++) {
                cases.fill(thousand);
                if (thousand % 50 == 49) say("filled %d of %d thousand demands", thousand + 1, all);
            }
        }
        figure("filled_in_seconds", (double) ((System.nanoTime() - start) / 1_000_000_000L));
        figure("postings_small", head(installation, SMALL));
        figure("postings_large", head(installation, LARGE));
        figure("demands_large", (long) demands * 1000);
    }

    private static long head(Installation installation, int county) {
        return installation.get(Store.class).read(county, db -> new Postings(db).head());
    }

    private static long raised(Installation installation, int county) {
        return installation
                .get(Store.class)
                .read(
                        county,
                        db -> db.sql("select count(*) from demand.demand where programme = :programme")
                                .param("programme", Ids.programme(county, CASES))
                                .query(Long.class)
                                .single());
    }

    private static Map<String, String> pages(int county) {
        long village = county * 1_000_000L + 1;
        var pages = new LinkedHashMap<String, String>();
        pages.put("account", "/account?programme=" + SAME);
        pages.put("account_of_a_village", "/account?programme=" + WIDE + "&village=" + village);
        pages.put("figure", "/figures/visit.households?programme=" + SAME);
        pages.put("figure_of_a_village", "/figures/visit.households?programme=" + WIDE + "&village=" + village);
        pages.put("figures", "/figures?programme=" + SAME);
        pages.put("demands", "/demands?programme=" + SAME);
        pages.put("cards", "/cards?programme=" + SAME);
        pages.put("book", "/book?programme=" + SAME + "&month=2018-05");
        pages.put("home", "/?programme=" + SAME);
        var cases = "/demands?programme=" + CASES;
        pages.put("cases", cases);
        pages.put("cases_settled", cases + "&tab=settled");
        pages.put("cases_all", cases + "&tab=all");
        pages.put("cases_of_a_topic", cases + "&tab=all&topic=roads");
        pages.put("cases_of_a_state", cases + "&tab=all&state=referred");
        pages.put("cases_of_a_unit", cases + "&tab=all&unit=" + Demanding.unit(3));
        pages.put("cases_of_a_village", cases + "&tab=all&village=" + village);
        pages.put("cases_unlooked", cases + "&tab=settled&unlooked=1");
        pages.put("cases_overdue", cases + "&tab=all&overdue=1");
        pages.put("cases_silent", cases + "&tab=settled&silent=1");
        pages.put("cases_board", "/demands/board?programme=" + CASES);
        pages.put("cases_home", "/?programme=" + CASES);
        return pages;
    }

    /** As somebody sees them who works for one unit of many: what lies with it, or is of its villages. */
    private static Map<String, String> pagesOfAHandler() {
        var pages = new LinkedHashMap<String, String>();
        var cases = "/demands?programme=" + CASES;
        pages.put("handler_cases", cases);
        pages.put("handler_cases_all", cases + "&tab=all");
        pages.put("handler_cases_settled", cases + "&tab=settled");
        pages.put("handler_cases_overdue", cases + "&tab=all&overdue=1");
        pages.put("handler_board", "/demands/board?programme=" + CASES);
        return pages;
    }

    private static Visitor handler(Installation installation, int county) throws Exception {
        var scope = installation.get(Scopes.class).administrator(county);
        var unit = Unit.of(Demanding.unit(3), "样例局");
        var officer = Officer.of(Ids.derived("handler", county), unit.id(), "样例甲");
        var login = "handler." + county;
        installation.get(Units.class).add(scope, unit);
        installation.get(Officers.class).add(scope, officer);
        var signIns = installation.get(SignIns.class);
        if (signIns.add(login, officer.id(), county, false).isPresent()) {
            var grants = installation.get(Grants.class);
            grants.give(scope, officer.id(), Role.HANDLER, new Where.OfUnit(unit.id()), grants.today(), null, "sample");
        }
        signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        return new Visitor(installation.port(), login, PASSWORD);
    }

    private void look(Visitor visitor, Map<Integer, Visitor> handlers) throws Exception {
        var small = new HashMap<String, List<Double>>();
        var large = new HashMap<String, List<Double>>();
        for (int round = -2; round < rounds; round++) {
            for (int county : new int[] {SMALL, LARGE}) {
                visitor.moveTo(county);
                // The first two rounds warm up.
                var times = round < 0 ? new HashMap<String, List<Double>>() : county == SMALL ? small : large;
                look(visitor, pages(county), times);
                look(handlers.get(county), pagesOfAHandler(), times);
            }
        }
        for (var page : all()) {
            figure(page + "_small_ms", median(small.get(page)));
            figure(page + "_large_ms", median(large.get(page)));
            figure("ratio_" + page, median(large.get(page)) / median(small.get(page)));
        }
    }

    private static void look(Visitor visitor, Map<String, String> pages, Map<String, List<Double>> times)
            throws Exception {
        for (var page : pages.entrySet())
            times.computeIfAbsent(page.getKey(), p -> new ArrayList<>()).add(visitor.look(page.getValue()));
    }

    private static List<String> all() {
        return Stream.of(pages(SMALL), pagesOfAHandler())
                .flatMap(some -> some.keySet().stream())
                .toList();
    }
}
