package groundwork.bench;

import groundwork.access.SoftPhone;
import groundwork.directory.Devices;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.Ids;
import groundwork.support.Liaison;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Officers of a county, each with a phone that is enrolled. */
final class Township {

    static final int COUNTY = 640221;
    static final long VILLAGE = 640221203209L;

    private final Installation installation;
    private final Scope scope;

    Township(Installation installation) {
        this.installation = installation;
        scope = installation.get(Scopes.class).of(COUNTY, Ids.derived("office"));
    }

    Scope scope() {
        return scope;
    }

    /** @param first how many there are already */
    List<SoftPhone> phones(int first, int many) {
        var unit = Ids.derived("unit of phones");
        installation.get(Units.class).add(scope, Unit.of(unit, "Sample bureau"));
        return IntStream.range(first, first + many)
                .mapToObj(n -> phone(unit, n))
                .toList();
    }

    private SoftPhone phone(UUID unit, int n) {
        var officer = Ids.derived("officer with a phone", n);
        Liaison.add(installation.context(), scope, officer, unit, "Sample officer " + n, LocalDate.of(2018, 1, 1));
        var phone = new SoftPhone(COUNTY);
        installation
                .get(Devices.class)
                .enrol(new Devices.Fresh(phone.id, officer, COUNTY, "CHROME ANDROID", "phone", phone.key()))
                .orElseThrow();
        return phone;
    }
}
