package groundwork.directory;

import groundwork.ledger.Author;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which rows somebody sees who does not see all: for each table the condition under which a row of it exists for him. A
 * table that is not named here does not exist at all, so a new one has to be thought about: see access.md.
 *
 * @param rows of what was done
 * @param demands the same, and those that the units in it were referred or help with; and of households those that
 *     raised them
 * @param programmes whether all programmes of the county may be known, or those of the reach alone
 * @param words what of it people's words are read of; null: of none, or with {@code said} of all
 * @param style where he reads also what was said on our own working style
 */
record Sight(UUID officer, Reach rows, Reach demands, boolean programmes, boolean said, Sight words, OwnStyle style) {

    private static final String MESSAGES = "resident.message";

    private static final List<String> SAID = List.of(
            "account.line",
            "assistance.hazard",
            "assistance.lent",
            "assistance.mark",
            "assistance.movement",
            "assistance.plan",
            "assistance.relief",
            "assistance.step",
            "book.signature",
            "card.household",
            "card.profile",
            "demand.step",
            "form.opinion");

    /** @param document what is asked for is a document, whose words are masked on the way out */
    static Sight of(UUID officer, Collection<Power> powers, boolean document) {
        var seeing = powers.stream()
                .filter(power -> power.role().looks() || power.role() == Role.HANDLER)
                .toList();
        var reading = seeing.stream().filter(power -> power.role().words()).toList();
        var all = document
                || reading.size() == seeing.size()
                || Reach.rows(reading).whole();
        var known = Reach.of(powers);
        return new Sight(
                officer,
                Reach.rows(seeing),
                Reach.of(seeing),
                known.whole() || !known.units().isEmpty() || !known.areas().isEmpty(),
                all,
                all || reading.isEmpty() ? null : of(officer, reading, false),
                OwnStyle.of(powers));
    }

    /** Whether there is nothing of the county he does not see, but for words on our own working style. */
    boolean whole() {
        return rows.whole() && said;
    }

    /** The same for what compares words or writes them again, and shows them to nobody. */
    Sight again() {
        return new Sight(officer, rows, demands, programmes, said, words, OwnStyle.ALL);
    }

    /** What stands for a table in a query; null for the table itself. */
    String part(String table) {
        var condition = whole() ? table.equals(MESSAGES) ? "true" + message() : "true" : condition(table);
        if (table.equals(OwnStyle.WORDS) && !style.all()) return style.part(condition);
        return condition.equals("true") ? null : "(select * from " + table + " where " + condition + ")";
    }

    /** Whether a query that names none but such tables may go as it is written. */
    boolean plain(String sql) {
        return whole() && (style.all() || !sql.contains(OwnStyle.WORDS)) && (!person() || !sql.contains(MESSAGES));
    }

    /** Whether every query may go as it is written. */
    boolean everything() {
        return whole() && style.all() && !person();
    }

    /** Whether a table is less for him than it is. */
    boolean less(String table) {
        return whole() ? table.equals(OwnStyle.WORDS) || table.equals(MESSAGES) && person() : narrows(table);
    }

    private static final Map<String, Function<Sight, String>> TABLES = Map.ofEntries(
            Map.entry("account.line", Sight::place),
            Map.entry("assistance.step", Sight::place),
            Map.entry("assistance.pairing", Sight::place),
            Map.entry("assistance.plan", Sight::place),
            Map.entry("assistance.hazard", Sight::place),
            Map.entry("assistance.lent", Sight::place),
            Map.entry("assistance.given", Sight::place),
            Map.entry(
                    "assistance.given_back",
                    sight -> "resource in (select resource from assistance.lent where " + sight.place() + ")"),
            Map.entry("assistance.clearing", Sight::place),
            Map.entry("assistance.movement", Sight::place),
            // Whoever sees a movement of it sees what is left, of which that says what it was then.
            Map.entry(
                    "assistance.pot",
                    sight -> "pot in (select pot from assistance.movement where " + sight.place() + ")"),
            Map.entry("assistance.relief", Sight::place),
            Map.entry(
                    "assistance.mark",
                    sight -> "relief in (select relief from assistance.relief where " + sight.place() + ")"),
            Map.entry(
                    "assistance.received",
                    sight -> "(recipient in (" + sight.households()
                            + ") or recipient in (select thing from assistance.step where " + sight.place() + "))"),
            Map.entry("book.trip", Sight::place),
            Map.entry("book.signature", Sight::place),
            Map.entry("book.done", sight -> "trip in (select trip from book.trip where " + sight.place() + ")"),
            Map.entry("card.household", Sight::household),
            Map.entry("card.card", sight -> "(" + sight.place() + " or household in (" + sight.households() + "))"),
            Map.entry("card.profile", Sight::place),
            Map.entry("card.included", sight -> sight.rows.condition(null, "village", "programme")),
            Map.entry("demand.demand", Sight::demand),
            Map.entry("demand.tally", Sight::demand),
            Map.entry("demand.step", sight -> "demand in (" + sight.demandIds() + ")"),
            // Numbers of his own entries: also of those that lie out of his reach by now.
            Map.entry("field.work", Sight::own),
            Map.entry("figure.contribution", Sight::place),
            Map.entry("form.code", Sight::place),
            Map.entry("form.uncoded", Sight::place),
            Map.entry("form.opinion", Sight::place),
            Map.entry(
                    "form.sheet",
                    sight -> "(" + sight.rows.condition("unit", null, "programme")
                            + " or entry in (select sheet from form.issue where " + sight.place() + "))"),
            Map.entry("form.issue", Sight::place),
            Map.entry("form.answered", Sight::place),
            Map.entry("form.tally", Sight::place),
            Map.entry("form.slip", Sight::place),
            Map.entry("notice.notice", Sight::own),
            Map.entry("notice.choice", Sight::own),
            Map.entry("programme.programme", sight -> sight.programme("id")),
            Map.entry("programme.person", sight -> sight.programme("programme")),
            Map.entry("programme.village", sight -> sight.programme("programme")),
            Map.entry("programme.target", sight -> sight.programme("programme")),
            Map.entry("programme.note", sight -> sight.rows.condition(null, null, "programme")),
            Map.entry(
                    "resident.message",
                    sight -> "(" + sight.rows.condition(null, "village", null) + " or household in ("
                            + sight.households() + "))" + sight.message()),
            Map.entry("resident.doubt", sight -> "demand in (" + sight.demandIds() + ")"),
            Map.entry("summary.draft", sight -> sight.programme("programme")),
            Map.entry("ledger.words", Sight::spoken));

    /**
     * Without words, and reached only from a row of those above or asked for by an id that {@link Scope#opens} has
     * looked at.
     */
    private static final Set<String> OPEN = Set.of(
            "ledger.posting",
            "ledger.secret",
            "ledger.head",
            "ledger.cursor",
            "ledger.county",
            "card.merged",
            "card.merger",
            "card.visit",
            "card.answer",
            "resident.pin",
            "resident.opening",
            "card.withdrawal",
            "form.sorted",
            "form.apart",
            "form.secret",
            "demand.morning",
            "demand.seen",
            "demand.subtopic",
            "notice.hook",
            "notice.delivery",
            "attachment.file",
            "attachment.upload",
            "attachment.part",
            // Numbers of devices; and what is shown to nobody before it is in the ledger.
            "sync.arrival",
            "sync.issued",
            "sync.sealing_key",
            "sync.held",
            "sync.refused",
            "field.touched",
            "figure.alias",
            "figure.merger",
            "summary.paragraph");

    /** Of workbooks as they came in: only who sees the whole county imports. And what the program alone looks at. */
    private static final Set<String> CLOSED = Set.of(
            "intake.import",
            "intake.row",
            "intake.todo",
            "intake.known",
            "intake.upload",
            "intake.upload_part",
            "intake.upload_row",
            "intake.mended",
            "intake.matching",
            "notice.cursor",
            "notice.mail");

    /** @throws IllegalArgumentException for a table nobody has thought about */
    String condition(String table) {
        var known = TABLES.get(table);
        if (known != null) return known.apply(this);
        // Units, officers and areas are what everybody of the county finds in its telephone book.
        if (OPEN.contains(table) || table.startsWith("directory.")) return "true";
        if (CLOSED.contains(table)) return "false";
        throw new IllegalArgumentException(
                "say in groundwork.directory.Sight who sees which rows of " + table + ", and why");
    }

    static boolean knows(String table) {
        return TABLES.containsKey(table) || OPEN.contains(table) || CLOSED.contains(table);
    }

    static boolean narrows(String table) {
        return TABLES.containsKey(table) || CLOSED.contains(table);
    }

    /** Whether an officer looks: neither the program itself nor whoever comes with a code that was printed. */
    private boolean person() {
        return !officer.equals(Scopes.NOBODY) && !officer.equals(Author.HOUSEHOLD);
    }

    /**
     * Of what came by the cards' pages an officer reads nothing in which he is named himself; and what is about our own
     * working style only where he reads opinions on that.
     */
    private String message() {
        if (!person()) return "";
        var place = style.read().condition(null, "village", null);
        var readable = style.all() || style.read().whole()
                ? ""
                : " and (kind <> 'style' or " + place + " or household in (select id from card.household where "
                        + style.read().condition() + "))";
        return " and not '" + officer + "'::uuid = any(named)" + readable;
    }

    private String own() {
        return "officer = '" + officer + "'::uuid";
    }

    private String place() {
        return rows.condition();
    }

    private String demand() {
        var referred = demands.units().isEmpty()
                ? ""
                : " or coalesce(with_unit = any(%1$s), false) or (joined <> '{}' and joined && %1$s)"
                        .formatted(Reach.uuids(demands.units()));
        return "(" + demands.condition() + referred + ")";
    }

    private String demandIds() {
        return "select demand from demand.demand where " + demand();
    }

    /** Also those that one answers for, those whose demand one sees, and those one broke glass for. */
    private String household() {
        var single = rows.households().isEmpty() ? "" : " or id = any(" + Reach.uuids(rows.households()) + ")";
        return "(" + place() + single
                + " or id in (select household from card.card where withdrawn is null and (officer = '"
                + officer + "'::uuid or " + place()
                + ")) or id in (select household from demand.demand where " + demand() + "))";
    }

    private String households() {
        return "select id from card.household where " + household();
    }

    private String programme(String column) {
        return programmes ? "true" : rows.condition(null, null, column);
    }

    /** The names of programmes are no person's, nor is what forms ask. */
    private String spoken() {
        if (said) return "true";
        var titles = "entry in (select words_of from programme.programme)"
                + " or entry in (select words_of from form.sheet)";
        return words == null
                ? titles
                : SAID.stream()
                        .map(table ->
                                "entry in (select words_of from " + table + " where " + words.condition(table) + ")")
                        .collect(Collectors.joining(" or ", "(" + titles + " or ", ")"));
    }

    boolean opens(JdbcClient db, UUID entry) {
        return db.sql("select exists (select from ledger.posting p where p.id = :id and (" + entry() + "))")
                .param("id", entry)
                .query(Boolean.class)
                .single();
    }

    /** Whether an entry may be opened: where it stands now if it is an activity, otherwise where it was entered. */
    String entry() {
        return """
                coalesce(
                  (select %s from account.line l where l.county = p.county and l.position = p.position),
                  %s)
                or p.id in (%s) or p.id in (select entry from demand.step where demand in (%s))
                or p.id in (select f.entry from attachment.file f join demand.step s on s.entry = f.attached_to
                  where s.demand in (%s))
                or p.id in (%s)""".formatted(
                        rows.condition("l.unit", "l.village", "l.programme"),
                        rows.condition(
                                "(p.content::jsonb #>> '{about,unit}')::uuid",
                                "(p.content::jsonb #>> '{about,village}')::bigint",
                                "(p.content::jsonb #>> '{about,programme}')::uuid"),
                        demandIds(),
                        demandIds(),
                        demandIds(),
                        households());
    }
}
