package groundwork.directory;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "password",
        description = "Print a one-time code for a sign-in, in the place of its password: for an hour and one sign-in,"
                + " at which a new password is chosen. For an administrator who forgot his.")
final class PasswordCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LOGIN", description = "The login name; the first administrator's is admin.")
    String login;

    @Spec
    CommandSpec spec;

    private final SignIns signIns;
    private final AuditLog audit;

    PasswordCommand(SignIns signIns, AuditLog audit) {
        this.signIns = signIns;
        this.audit = audit;
    }

    @Override
    public Integer call() {
        var code = signIns.login(login).flatMap(this::reset);
        var line = spec.commandLine();
        code.map(OneTimeCode::text)
                .ifPresentOrElse(
                        line.getOut()::println, () -> line.getErr().println("Nobody signs in under that name."));
        line.getOut().flush();
        return code.isPresent() ? 0 : 1;
    }

    private Optional<OneTimeCode> reset(SignIn who) {
        var code = signIns.reset(who.officer());
        audit.write(
                who,
                Deed.of(Act.CODE_ISSUED)
                        .about("officer", who.officer())
                        .with("for", OneTimeCode.Use.RESET)
                        .with("by", "command"));
        return code;
    }
}
