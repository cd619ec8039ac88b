package groundwork.runtime;

import groundwork.directory.DemoSignIns;
import groundwork.directory.DemoSignIns.DemoSignIn;
import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.Where;
import groundwork.frame.Language;
import groundwork.intake.Deliveries;
import groundwork.runtime.postgres.Refusal;
import groundwork.site.Reach;
import groundwork.summary.Summaries;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Import the two sample programmes and show them in the console; with --once write their summaries"
                + " and stop.")
final class DemoCommand implements StartsItself {

    private static final Map<String, Integer> SAMPLES = new LinkedHashMap<>();

    static {
        SAMPLES.put("pingluo-archives-2018", 640221);
        SAMPLES.put("ruijin-commerce-2014", 360781);
    }

    @Option(names = "--port", paramLabel = "N", description = "Port (default: $GROUNDWORK_PORT, otherwise 8080).")
    Integer port;

    @Option(names = "--examples", paramLabel = "DIR", description = "Where the sample workbooks are.")
    Path examples = Path.of("examples");

    @Option(names = "--once", description = "Write the summaries into --out DIR and stop.")
    boolean once;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the summaries go: DIR/PROGRAMME/summary.*")
    Path out;

    @Spec
    CommandSpec spec;

    @Override
    public int run(Start start) throws Exception {
        if (once && out == null) throw new ParameterException(spec.commandLine(), "--once needs --out DIR");
        try (var context = once ? start.command() : start.web(port, "--groundwork.webhooks.within=localhost")) {
            var key = context.getBean(FirstStart.class)
                    .demo(SAMPLES.values().stream().mapToInt(i -> i).toArray());
            fill(context);
            if (out != null) write(context);
            if (once) return 0;
            var listening =
                    ((WebServerApplicationContext) context).getWebServer().getPort();
            var roles = roles(context);
            say("The sign-in is the same in every demo, so it is only for looking.");
            say("One for each role, with the same password: "
                    + roles.stream().map(DemoSignIn::login).collect(Collectors.joining(", ")));
            say("Groundwork is ready: " + context.getBean(Reach.class).address(listening) + "  (sign in as "
                    + key.login() + ", password " + key.password() + ")");
            new CountDownLatch(1).await();
            return 0;
        }
    }

    /** Field officer and handler work in the township and the unit with most to do: there is something to see. */
    private List<DemoSignIn> roles(ApplicationContext context) {
        int county = SAMPLES.values().iterator().next();
        var scope = context.getBean(Scopes.class).administrator(county);
        var places = new EnumMap<Role, Where>(Role.class);
        scope.read(db -> db.sql("""
                                select village / 1000 from card.household where village is not null
                                group by 1 order by count(*) desc, 1 limit 1""").query(Long.class).optional())
                .ifPresent(township -> places.put(Role.FIELD, new Where.InArea(township)));
        scope.read(db -> db.sql("""
                                select with_unit from demand.demand where with_unit is not null
                                group by 1 order by count(*) desc, 1 limit 1""").query(UUID.class).optional())
                .ifPresent(unit -> places.put(Role.HANDLER, new Where.OfUnit(unit)));
        return context.getBean(DemoSignIns.class).prepare(county, places);
    }

    private void fill(ApplicationContext context) throws IOException {
        var deliveries = context.getBean(Deliveries.class);
        for (var sample : SAMPLES.keySet()) {
            var file = examples.resolve(sample + ".xlsx");
            if (Files.notExists(file))
                throw new Refusal("The sample " + file + " is not there; --examples says where it is.");
            if (deliveries.deliver(file, false, writer()) != 0)
                throw new Refusal("The sample " + sample + " could not be imported; what is wrong stands above.");
        }
    }

    private void write(ApplicationContext context) throws IOException {
        var summaries = context.getBean(Summaries.class);
        for (var sample : SAMPLES.entrySet()) {
            int county = sample.getValue();
            var scope = context.getBean(Scopes.class).administrator(county);
            var folder = Files.createDirectories(out.resolve(sample.getKey()));
            summaries.write(scope, sample.getKey(), folder, Language.EN);
            say("Wrote " + folder.resolve("summary.html") + ", .docx and .json");
        }
    }

    private PrintWriter writer() {
        return spec.commandLine().getOut();
    }

    private void say(String line) {
        writer().println(line);
        writer().flush();
    }
}
