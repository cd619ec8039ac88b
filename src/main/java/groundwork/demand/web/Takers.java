package groundwork.demand.web;

import static groundwork.directory.Role.FIELD;
import static groundwork.directory.Role.HANDLER;
import static groundwork.directory.Role.LEADER;
import static groundwork.directory.Role.OFFICE;

import groundwork.directory.Role;
import groundwork.directory.Scope;

/** In which roles a task is for one to do; what is entered passes the gate, which asks the same. */
enum Takers {
    WORKS(OFFICE, FIELD, HANDLER),
    COORDINATES(OFFICE, FIELD),
    FOLLOWS(LEADER, OFFICE, FIELD, HANDLER),
    DECIDES(LEADER, OFFICE);

    private final Role[] roles;

    Takers(Role... roles) {
        this.roles = roles;
    }

    boolean among(Scope scope) {
        return scope.holds(roles);
    }
}
