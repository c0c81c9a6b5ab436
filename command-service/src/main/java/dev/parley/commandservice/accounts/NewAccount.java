package dev.parley.commandservice.accounts;

/**
 * What somebody gives to get an account.
 *
 * @param login what they will sign in with
 * @param name what they are called
 */
public record NewAccount(String login, String name, String password) {

    /** Not the password. */
    @Override
    public String toString() {
        return "a new account";
    }

}
