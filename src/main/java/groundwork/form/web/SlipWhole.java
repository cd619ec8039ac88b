package groundwork.form.web;

import java.util.List;

/** @param answers empty where they stand in the ledger already, or were erased */
record SlipWhole(SlipBrief slip, List<SlipAnswer> answers) {

    @Override
    public String toString() {
        return "SlipWhole[" + slip.id() + "]";
    }
}
