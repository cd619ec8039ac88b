package groundwork.runtime;

import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The smallest command there can be, for {@link CommandsTest}. */
@Command(name = "whoami-test")
final class WhoAmICommand implements Callable<Integer> {

    @Option(names = "--times")
    int times = 1;

    @Spec
    CommandSpec spec;

    private final DataSource data;

    WhoAmICommand(DataSource data) {
        this.data = data;
    }

    @Override
    public Integer call() {
        var name = JdbcClient.create(data)
                .sql("select current_user")
                .query(String.class)
                .single();
        spec.commandLine().getOut().println((name + " ").repeat(times).strip());
        return 0;
    }
}
