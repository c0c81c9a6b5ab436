package dev.parley.outgoing.mail;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Who takes mails to the mail server, where there is one. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Postman postman(JavaMailSender mail,
            @Value("${spring.mail.properties.mail.from:${spring.mail.username:parley@localhost}}") String from,
            Clock clock) {
        return new Postman(mail, from, clock);
    }

}
