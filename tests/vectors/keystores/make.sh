#!/bin/sh
# Makes the key stores of this folder anew, with the programs that own the formats. Passwords are `first1` and `second1`;
# NAME.pub is the public key as OpenSSL writes it.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf first1 > "$work/first"
: > "$work/none"

# One key of each kind, and what OpenSSL says its public key is.
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/rsa.key"
openssl genpkey -quiet -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:1024 -out "$work/dsa.par"
openssl genpkey -paramfile "$work/dsa.par" -out "$work/dsa.key"
for bits in 256 384 521; do
    ssh-keygen -q -t ecdsa -b $bits -m PEM -N '' -C "ecdsa $bits" -f "$work/p$bits"
    openssl pkey -in "$work/p$bits" -out "$work/p$bits.key"
done
ssh-keygen -q -t ed25519 -N '' -C 'ed25519 key' -f "$work/ed25519"
# OpenSSL cannot read OpenSSH's file of this kind: the last 32 bytes of the blob are the key, after a fixed head.
{
    printf '\060\052\060\005\006\003\053\145\160\003\041\000'
    cut -d' ' -f2 "$work/ed25519.pub" | base64 -d | tail -c 32
} | openssl pkey -pubin -inform DER -out ed25519.pub
for kind in rsa dsa p256 p384 p521; do
    openssl pkey -in "$work/$kind.key" -pubout -out $kind.pub
done

# OpenSSH: private key files, lines, RFC 4716.
for kind in rsa dsa p256 p384 p521; do
    cp "$work/$kind.key" "$work/$kind.openssh"
    chmod 600 "$work/$kind.openssh"
    ssh-keygen -q -p -P '' -N '' -f "$work/$kind.openssh"
    ssh-keygen -y -f "$work/$kind.openssh" > "$work/$kind.line"
    mv "$work/$kind.openssh" $kind.openssh
done
cp "$work/ed25519" ed25519.openssh
cut -d' ' -f1,2 "$work/ed25519.pub" > "$work/ed25519.line"
for cipher in aes256-ctr aes128-cbc 3des-cbc aes256-gcm@openssh.com chacha20-poly1305@openssh.com; do
    cp ed25519.openssh "$work/e"
    chmod 600 "$work/e"
    ssh-keygen -q -p -P '' -N first1 -a 4 -Z $cipher -f "$work/e"
    mv "$work/e" ed25519-${cipher%%@*}.openssh
done
cp rsa.openssh "$work/e"
chmod 600 "$work/e"
ssh-keygen -q -p -P '' -N first1 -f "$work/e"
mv "$work/e" rsa-encrypted.openssh
{
    echo '# keys that may come in'
    echo
    for kind in rsa dsa p256 p384 p521; do echo "$(cat "$work/$kind.line") the $kind key"; done
    echo "no-pty,command=\"echo a b\" $(cat "$work/ed25519.line") after options"
} > lines.ssh
for kind in rsa dsa p256 p384 p521 ed25519; do
    echo "$(cat "$work/$kind.line") $kind" > "$work/one"
    ssh-keygen -e -m RFC4716 -f "$work/one"
done > blocks.ssh

# PuTTY.
argon='memory=256,passes=2'
for kind in rsa dsa p256 p384 p521 ed25519; do
    for version in 2 3; do
        puttygen $kind.openssh -C "the $kind key" -O private --ppk-param version=$version -o $kind-$version.ppk
        puttygen $kind.openssh -C "the $kind key" -O private --new-passphrase "$work/first" \
            --ppk-param version=$version,$argon -o $kind-$version-encrypted.ppk
    done
done
for flavour in argon2i argon2d; do
    puttygen p256.openssh -C "$flavour" -O private --new-passphrase "$work/first" \
        --ppk-param kdf=$flavour,$argon,parallelism=4 -o p256-$flavour.ppk
done
for version in 2 3; do
    puttygen -q -t ed448 -C ed448 -O private --new-passphrase "$work/first" \
        --ppk-param version=$version,$argon -o ed448-$version-encrypted.ppk
    puttygen ed448-$version-encrypted.ppk --old-passphrase "$work/first" -P --new-passphrase "$work/none" \
        -O private --ppk-param version=$version -o ed448-$version.ppk
done

# Java: an elliptic key with its chain, a key with another password, a trusted certificate, and a secret key where there
# may be one.
bouncy='-providerpath /usr/share/java/bcprov.jar -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider'
openssl req -x509 -key "$work/rsa.key" -subj /CN=root -days 36500 -out "$work/root.pem"
openssl req -new -key "$work/p384.key" -subj /CN=leaf -out "$work/leaf.csr"
openssl x509 -req -in "$work/leaf.csr" -CA "$work/root.pem" -CAkey "$work/rsa.key" -days 36500 \
    -set_serial 2 -out "$work/leaf.pem"
openssl req -x509 -key "$work/rsa.key" -subj /CN=other -days 36500 -out "$work/other.pem"
for pair in 'leaf p384' 'other rsa'; do
    set -- $pair
    openssl pkcs12 -export -inkey "$work/$2.key" -in "$work/$1.pem" -certfile "$work/root.pem" -name "$1" \
        -passout pass:first1 -out "$work/$1.p12"
done
for type in JKS JCEKS BCFKS; do
    store=$(echo $type | tr A-Z a-z).store
    rm -f "$store"
    add() { keytool "$@" -noprompt $([ $type != BCFKS ] || echo "$bouncy"); }
    for pair in 'leaf first1' 'other second1'; do
        set -- $pair
        add -importkeystore -srckeystore "$work/$1.p12" -srcstoretype PKCS12 -srcstorepass first1 -srcalias $1 \
            -srckeypass first1 -deststoretype $type -destkeystore "$store" -deststorepass first1 \
            -destalias "$1 é🔑" -destkeypass $2
    done
    add -importcert -alias trusted -file "$work/root.pem" -storetype $type -keystore "$store" -storepass first1
    [ $type = JKS ] || add -genseckey -alias secret -keyalg AES -keysize 256 -keypass first1 \
        -storetype $type -keystore "$store" -storepass first1
done
java -cp /usr/share/java/bcprov.jar Variants.java "$work/leaf.p12"
