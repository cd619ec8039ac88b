package groundwork.access.web;

import java.util.UUID;

/** @param login null where he does not sign in */
record OfficerWhole(
        UUID id,
        String name,
        UUID unit,
        String duty,
        String phone,
        String email,
        String login,
        boolean suspended,
        int sessions) {

    @Override
    public String toString() {
        return "OfficerWhole[" + id + "]";
    }
}
