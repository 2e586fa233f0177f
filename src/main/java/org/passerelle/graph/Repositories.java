package org.passerelle.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.data.neo4j.repository.support.Neo4jRepositoryFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The repositories of Spring Data Neo4j, through which what people make is kept in the database as small entities: those of the server's
 * context, or some of their own for a command that runs without one.
 */
public final class Repositories {

    private final ConfigurableListableBeanFactory beans;

    /** @param beans the template and the transaction manager of Spring Data, and what repositories there are */
    public Repositories(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Spring Data without the rest of the server. */
    static Repositories over(Driver driver, DatabaseSelectionProvider database) {
        GenericApplicationContext context = new GenericApplicationContext();
        Neo4jTransactionManager transactions = Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(database)
                .build();
        Neo4jClient client =
                Neo4jClient.with(driver).withDatabaseSelectionProvider(database).build();
        context.registerBean("transactionManager", PlatformTransactionManager.class, () -> transactions);
        context.registerBean(Neo4jMappingContext.class, () -> new Neo4jMappingContext());
        context.registerBean(
                "neo4jTemplate",
                Neo4jTemplate.class,
                () -> new Neo4jTemplate(client, context.getBean(Neo4jMappingContext.class), transactions));
        context.refresh();
        return new Repositories(context.getBeanFactory());
    }

    /** The repository of that interface. */
    public synchronized <T> T of(Class<T> repository) {
        if (beans.getBeanNamesForType(repository).length == 0) {
            RootBeanDefinition made = new RootBeanDefinition(Neo4jRepositoryFactoryBean.class);
            made.getConstructorArgumentValues().addIndexedArgumentValue(0, repository);
            made.getPropertyValues()
                    .add("neo4jOperations", beans.getBean(Neo4jTemplate.class))
                    .add("mappingContext", beans.getBean(Neo4jMappingContext.class));
            ((BeanDefinitionRegistry) beans).registerBeanDefinition(repository.getName(), made);
            return beans.getBean(repository.getName(), repository);
        }
        return beans.getBean(repository);
    }

    /** Runs {@code work} in one transaction: all that it keeps is kept, or nothing. */
    public <T> T together(Supplier<T> work) {
        T done = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).execute(status -> work.get());
        return requireNonNull(done);
    }
}
