package nl.vanregelsnaarruimte.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stops the demo, before anything else is made, where other machines could reach it: its passwords are known to all. */
@Component
@Profile("demo")
class LoopbackOnly implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        check(beans.getBean(Environment.class).getProperty("server.address"));
    }

    static void check(@Nullable String address) {
        if (address == null || address.isBlank() || !isLoopback(address)) {
            throw new IllegalStateException(
                    "The profile demo is for this machine alone, because its passwords are known."
                            + " server.address must be 127.0.0.1, not '" + address + "'.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
