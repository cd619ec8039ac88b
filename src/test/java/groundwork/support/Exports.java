package groundwork.support;

import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.frame.ProgrammeChoice;
import groundwork.intake.Imports;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** The {@link Bureau} with its year of work, for what goes out of it as a workbook and comes in again. */
public final class Exports {

    public static final ProgrammeChoice PROGRAMME = new ProgrammeChoice(
            Bureau.PROGRAMME, Bureau.SLUG, "样例", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    public final Office office;
    public final Returned returned;

    /** @param more what was entered beside the bureau's work, where this is the first test of its class */
    public Exports(ApplicationContext context, Path folder, Consumer<Office> more) {
        context.getBean(FirstStart.class).demo(Bureau.COUNTY);
        var bureau = new Bureau(context.getBean(Ledger.class), context.getBean(Scopes.class))
                .staff(context.getBean(Units.class), context.getBean(Officers.class));
        office = bureau.office();
        if (head() == 0) {
            bureau.work();
            more.accept(office);
        }
        returned = new Returned(context.getBean(Imports.class), office.scope, folder);
    }

    public Scope scope() {
        return office.scope;
    }

    public long head() {
        return scope().read(db -> new Postings(db).head());
    }

    /** Writes a workbook into an answer. */
    public interface Export {
        void to(HttpServletResponse response) throws Exception;
    }

    public static byte[] bytes(Export export) throws Exception {
        var response = new MockHttpServletResponse();
        export.to(response);
        return response.getContentAsByteArray();
    }
}
