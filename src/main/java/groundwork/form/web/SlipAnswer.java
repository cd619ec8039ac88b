package groundwork.form.web;

/** @param text null where it is an opinion on our own style and whoever asks is none of those who read it */
record SlipAnswer(int number, String question, String text) {

    @Override
    public String toString() {
        return "SlipAnswer[" + number + "]";
    }
}
