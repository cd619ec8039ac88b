package groundwork.directory;

/** In tests people sign in by the thousand; what passwords are kept with otherwise is {@code PasswordsTest}'s. */
public final class LightPasswords {

    private LightPasswords() {}

    /** From here on, in this virtual machine. */
    public static void use() {
        Passwords.encoder = Passwords.encoder(64);
    }
}
