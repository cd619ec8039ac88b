package groundwork.summary;

import groundwork.directory.Counties;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Language;
import groundwork.programme.Programmes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "summary",
        description = "Write a programme's summary: summary.html in both languages, summary.docx, and summary.json with"
                + " every figure and the entries behind it.")
final class SummaryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROGRAMME", description = "Its name in commands and addresses.")
    String programme;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder the files are written to.")
    Path out;

    @Option(names = "--county", paramLabel = "CODE", description = "Six-digit code, where several counties have one.")
    Integer county;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh-CN",
            description = "Language of the Word file: en or zh-CN (default: ${DEFAULT-VALUE}).")
    String language;

    @Spec
    CommandSpec spec;

    private final Summaries summaries;
    private final Programmes programmes;
    private final Counties counties;
    private final Scopes scopes;

    SummaryCommand(Summaries summaries, Programmes programmes, Counties counties, Scopes scopes) {
        this.summaries = summaries;
        this.programmes = programmes;
        this.counties = counties;
        this.scopes = scopes;
    }

    @Override
    public Integer call() {
        var found = counties.opened().stream()
                .map(area -> (int) area.code())
                .filter(code -> county == null || county.equals(code))
                .map(scopes::administrator)
                .filter(scope -> programmes.bySlug(scope, programme).isPresent())
                .toList();
        if (found.size() == 1) return write(found.getFirst());
        spec.commandLine().getErr().println(found.isEmpty() ? missing() : several(found));
        return 1;
    }

    private int write(Scope scope) {
        summaries.write(scope, programme, out, Language.of(language));
        for (var file : new String[] {"summary.html", "summary.docx", "summary.json"})
            spec.commandLine().getOut().println(out.resolve(file));
        return 0;
    }

    private String missing() {
        return "There is no programme " + programme + (county == null ? "." : " in county " + county + ".");
    }

    private String several(List<Scope> found) {
        return found.stream()
                        .map(scope -> Integer.toString(scope.county()))
                        .collect(Collectors.joining(", ", "Several counties have a programme " + programme + ": ", "."))
                + " Say which with --county.";
    }
}
