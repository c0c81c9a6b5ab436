package dev.parley.systemtests.oidc;

import dev.parley.standalone.ParleyApplication;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A Parley whose people come through the provider. */
final class ProvidedParley implements AutoCloseable {

    private final ParleyHere parley;

    final String address;

    private ProvidedParley(ParleyHere parley) {
        this.parley = parley;
        this.address = parley.address();
    }

    static ProvidedParley start(TestProvider provider, Path folder, String... options) {
        return start(provider.issuer(), folder, options);
    }

    static ProvidedParley start(String issuer, Path folder, String... options) {
        return start(ParleyApplication.class, issuer, folder, options);
    }

    static ProvidedParley start(Class<?> application, String issuer, Path folder, String... options) {
        Stream<String> usual = Stream.of("--parley.demo=false", "--parley.oidc.issuer=" + issuer,
                "--parley.oidc.client-id=" + TestProvider.CLIENT, "--parley.oidc.client-secret=not-for-others",
                "--parley.oidc.name=Example", "--parley.oidc.roles.SALES=sales,account-managers",
                "--parley.oidc.roles.PRODUCT=product", "--parley.oidc.roles.AUDITOR=auditors",
                "--parley.oidc.roles.ADMINISTRATOR=admins");
        Stream<String> how = Stream.of(options).anyMatch(option -> option.startsWith("--parley.sign-in=")) ? Stream.of()
                : Stream.of("--parley.sign-in=oidc");
        String[] arguments = Stream.of(usual, how, Stream.of(options)).flatMap(some -> some).toArray(String[]::new);
        return new ProvidedParley(ParleyHere.of(application, folder, arguments));
    }

    /** What runs, for what no call can do. */
    <T> T bean(Class<T> type) {
        return parley.bean(type);
    }

    String setupToken() {
        return parley.setupToken();
    }

    Browser browser() {
        return new Browser(address);
    }

    @Override
    public void close() {
        parley.close();
    }

}
