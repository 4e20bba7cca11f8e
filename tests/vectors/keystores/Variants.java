import java.io.*;
import java.security.*;
import java.util.*;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.*;
import org.bouncycastle.crypto.util.*;
import org.bouncycastle.jcajce.BCFKSLoadStoreParameter;
import org.bouncycastle.jcajce.BCFKSLoadStoreParameter.*;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What keytool has no switches for: BCFKS with other algorithms, and Java's own Triple DES with an odd salt. */
class Variants {
    static final char[] PASSWORD = "first1".toCharArray();

    public static void main(String[] arguments) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        KeyStore from = KeyStore.getInstance("PKCS12");
        from.load(new FileInputStream(arguments[0]), PASSWORD);
        PBKDFConfig scrypt = new ScryptConfig.Builder(1024, 8, 1).withSaltLength(20).build();
        PBKDFConfig sha3 = new PBKDF2Config.Builder().withIterationCount(1024).withSaltLength(20)
                .withPRF(PBKDF2Config.PRF_SHA3_512).build();
        write(from, "bcfks-scrypt.store", scrypt, EncryptionAlgorithm.AES256_CCM, MacAlgorithm.HmacSHA512);
        write(from, "bcfks-sha3-wrap.store", sha3, EncryptionAlgorithm.AES256_KWP, MacAlgorithm.HmacSHA3_512);

        SecretKeyFactory factory = SecretKeyFactory.getInstance("PBEWithMD5AndTripleDES");
        Key key = factory.generateSecret(new PBEKeySpec(PASSWORD));
        Cipher cipher = Cipher.getInstance("PBEWithMD5AndTripleDES");
        byte[] salt = {1, 2, 3, 4, 1, 2, 3, 4};
        cipher.init(Cipher.ENCRYPT_MODE, key, new PBEParameterSpec(salt, 3));
        System.out.println(HexFormat.of().formatHex(cipher.doFinal("0123456789".getBytes())));
    }

    static void write(KeyStore from, String name, PBKDFConfig pbkdf, EncryptionAlgorithm cipher, MacAlgorithm mac)
            throws Exception {
        try (OutputStream out = new FileOutputStream(name)) {
            BCFKSLoadStoreParameter how = new BCFKSLoadStoreParameter.Builder(out, PASSWORD)
                    .withStorePBKDFConfig(pbkdf).withStoreEncryptionAlgorithm(cipher).withStoreMacAlgorithm(mac).build();
            KeyStore to = KeyStore.getInstance("BCFKS", "BC");
            to.load(null, PASSWORD);
            to.setKeyEntry("leaf", from.getKey("leaf", PASSWORD), PASSWORD, from.getCertificateChain("leaf"));
            to.store(how);
        }
    }
}
