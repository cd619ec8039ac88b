package groundwork.directory;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "password",
        description = "Give a sign-in a new random password and print it, for an administrator who forgot his.")
final class PasswordCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LOGIN", description = "The login name; the first administrator's is admin.")
    String login;

    @Spec
    CommandSpec spec;

    private final SignIns signIns;

    PasswordCommand(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Integer call() {
        var password = signIns.login(login).flatMap(who -> signIns.reset(who.officer()));
        var line = spec.commandLine();
        password.ifPresentOrElse(
                line.getOut()::println, () -> line.getErr().println("Nobody signs in under that name."));
        line.getOut().flush();
        return password.isPresent() ? 0 : 1;
    }
}
