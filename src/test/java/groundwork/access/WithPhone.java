package groundwork.access;

import groundwork.directory.Devices;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Beside the county's office an officer's phone, a new one for each test: he has no other that is good. */
abstract class WithPhone extends WithProgram {

    @Autowired
    Devices devices;

    /** Of the officer whose phone it is. */
    Scope scope;

    SoftPhone phone;

    @BeforeEach
    void enrol(@Autowired Scopes scopes) {
        scope = scopes.of(COUNTY, county.officer(Role.OFFICE));
        devices.of(scope.officer()).forEach(device -> devices.revoke(scope.officer(), device.id(), scope.officer()));
        phone = new SoftPhone(COUNTY).enrolled(client);
    }
}
