package dev.parley.outgoing.targets;

import dev.parley.outgoing.targets.CheckedNames.Names;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/**
 * Posts to targets. Each time it connects anew and looks at the address; no redirect is
 * followed, of the answer nothing but its head is read, and all of it takes a limited
 * time.
 */
public final class Poster implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private static final int MOST_HEADERS = 100;

    private static final int LONGEST_LINE = 8192;

    private final CloseableHttpClient encrypted;

    private final CloseableHttpClient plain;

    private final Reach reach;

    private final Names names;

    private final @Nullable HttpHost proxy;

    private final InstantSource clock;

    private final Duration longest;

    private final ScheduledExecutorService deadlines = Executors
        .newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("post-deadlines").unstarted(task));

    /**
     * @param proxy what everything is sent through; null if it is sent directly
     */
    public Poster(Reach reach, @Nullable HttpHost proxy, InstantSource clock) {
        this(reach, InetAddress::getAllByName, proxy, clock, LONGEST);
    }

    /**
     * @param longest how long a target may take for its answer
     */
    Poster(Reach reach, Names names, @Nullable HttpHost proxy, InstantSource clock, Duration longest) {
        this.reach = reach;
        this.names = names;
        this.proxy = proxy;
        this.clock = clock;
        this.longest = longest;
        this.encrypted = client(reach::permits);
        this.plain = client(reach::allows);
    }

    /**
     * Looks whether something could be sent there now.
     * @throws NotPublicException if nothing is sent to its address
     * @throws UnknownHostException if there is no such name
     */
    public void check(URI target) throws UnknownHostException {
        try {
            new CheckedNames(names, permits(target)).resolve(target.getHost());
        }
        catch (NotPublicException ex) {
            throw ex;
        }
        catch (UnknownHostException ex) {
            if (proxy == null || !isEncrypted(target)) {
                throw ex;
            }
            // what is known to the proxy alone is for the proxy to judge
        }
    }

    /**
     * Directly, the address that is looked at is the one that is connected to; a proxy
     * looks the name up once more.
     */
    public Outcome post(URI target, Map<String, String> headers, byte[] body) {
        try {
            if (proxy != null) {
                check(target);
            }
        }
        catch (UnknownHostException ex) {
            return new Outcome.Unanswered(why(ex));
        }
        return send(target, headers, body);
    }

    private Outcome send(URI target, Map<String, String> headers, byte[] body) {
        HttpPost request = new HttpPost(target);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, null));
        Future<?> deadline = deadlines.schedule(() -> request.abort(), longest.toMillis(), TimeUnit.MILLISECONDS);
        Outcome outcome = null;
        try (ClassicHttpResponse response = (isEncrypted(target) ? encrypted : plain).executeOpen(null, request,
                null)) {
            outcome = new Outcome.Answered(response.getCode(),
                    RetryAfter.read(value(response.getFirstHeader(HttpHeaders.RETRY_AFTER)), clock.instant()));
            // or closing it would read what else it says, to the end
            request.abort();
            return outcome;
        }
        catch (IOException ex) {
            return outcome == null ? new Outcome.Unanswered(request.isAborted() ? inTime() : why(ex)) : outcome;
        }
        finally {
            deadline.cancel(false);
        }
    }

    private Predicate<InetAddress> permits(URI target) {
        return isEncrypted(target) ? reach::permits : reach::allows;
    }

    private static boolean isEncrypted(URI target) {
        return "https".equalsIgnoreCase(target.getScheme());
    }

    private static @Nullable String value(@Nullable Header header) {
        return header == null ? null : header.getValue();
    }

    private String inTime() {
        return "no answer within " + longest.toSeconds() + " s";
    }

    /** Never what the fault itself says: that may be the whole address. */
    private String why(IOException fault) {
        return switch (fault) {
            case NotPublicException _ -> "its name stands for an address that is not public and not allowed";
            case UnknownHostException _ -> "its name is not known";
            case ConnectException _ -> "nobody listens there";
            case InterruptedIOException _ -> inTime();
            case SSLException _ -> "no encrypted connection: is its certificate valid?";
            default -> "the connection broke, or the answer was not HTTP";
        };
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        encrypted.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
        plain.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }

    private CloseableHttpClient client(Predicate<InetAddress> permits) {
        Http1Config answers = Http1Config.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_LINE)
            .build();
        return HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(proxy == null ? new CheckedNames(names, permits) : SystemDefaultDnsResolver.INSTANCE)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(answers).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                    .setConnectTimeout(CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
                    .setSocketTimeout((int) longest.toMillis(), TimeUnit.MILLISECONDS)
                    .build())
                .setMaxConnTotal(1000)
                .setMaxConnPerRoute(100)
                .build())
            .setConnectionReuseStrategy((_, _, _) -> false)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .setProxy(proxy)
            .setUserAgent("Parley")
            .build();
    }

}
