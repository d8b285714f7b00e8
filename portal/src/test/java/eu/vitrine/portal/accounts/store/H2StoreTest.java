// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.portal.accounts.ChoiceStore;
import eu.vitrine.portal.settings.AccountsUnavailable;
import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Accounts in a file of H2, which is what a portal has unless another database is named. */
@ExtendWith(OutputCaptureExtension.class)
class H2StoreTest implements ChoiceStoreContract {

    private static final List<Pick> PICKS = List.of(new Pick("home-feed", "personalised", DAY));

    @TempDir
    private Path folder;

    @Override
    public AccountDatabase open() {
        return Databases.at("jdbc:h2:file:" + folder.resolve("data/accounts"));
    }

    @Test
    void aFileThatAnotherProcessHoldsIsOpenedAsSoonAsItIsFree(CapturedOutput log) throws IOException {
        try (AccountDatabase database = open()) {
            new PickTable(database, CLOCK).record("embedded:anna", PICKS, Way.CHOSEN);
        }
        try (AccountDatabase database = open()) {
            ChoiceStore store = new PickTable(database, CLOCK);
            try (FileChannel file = FileChannel.open(folder.resolve("data/accounts.mv.db"), StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                assertThat(held.isValid()).isTrue();
                assertThatThrownBy(() -> store.history("embedded:anna")).isInstanceOf(AccountsUnavailable.class);
            }
            assertThat(store.history("embedded:anna")).hasSize(1);
        }
        assertThat(log.getAll()).containsOnlyOnce("cannot be reached").contains("answers again");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTriedAgain() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("data"), "a file where a folder should be");
        try (AccountDatabase database = open()) {
            ChoiceStore store = new PickTable(database, CLOCK);
            assertThatThrownBy(() -> store.record("embedded:anna", PICKS, Way.CHOSEN))
                    .isInstanceOf(AccountsUnavailable.class);
            Files.delete(inTheWay);
            store.record("embedded:anna", PICKS, Way.CHOSEN);
            assertThat(store.history("embedded:anna")).hasSize(1);
        }
    }
}
