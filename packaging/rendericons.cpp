// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// rendericons SVG FOLDER: the program's icon as PNG in the sizes of the hicolor theme (FOLDER/SIZE.png), and in the
// containers that Windows (kontor.ico) and macOS (kontor.icns) want, both of which hold PNG images. Run by the build.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

namespace {

/// An image in one size; the four letters are what macOS calls it (empty: it has no such size).
struct Size
{
    int pixels;
    const char *appleType;
    bool inIco;
};

constexpr std::array sizes{
    Size{16, "icp4", true},  Size{22, "", false},     Size{24, "", true},
    Size{32, "icp5", true},  Size{48, "", true},      Size{64, "icp6", true},
    Size{128, "ic07", true}, Size{256, "ic08", true}, Size{512, "ic09", false},
};

QByteArray render(QSvgRenderer &drawing, const QString &path, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    if (!image.save(path, "PNG")) return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A directory of 16 bytes for each image, then the images.
QByteArray icoOf(const std::array<QByteArray, sizes.size()> &images)
{
    QByteArray directory, data;
    quint16 count = 0;
    for (const Size &size : sizes)
        count = quint16(count + (size.inIco ? 1 : 0));
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (!sizes.at(i).inIco) continue;
        const QByteArray side = littleEndian(quint8(sizes.at(i).pixels % 256)); // 0 stands for 256
        directory += side + side + QByteArray(2, '\0') + littleEndian(quint16(1)) + littleEndian(quint16(32)) +
                     littleEndian(quint32(images.at(i).size())) +
                     littleEndian(quint32(6 + 16 * count + int(data.size())));
        data += images.at(i);
    }
    return littleEndian(quint16(0)) + littleEndian(quint16(1)) + littleEndian(count) + directory + data;
}

QByteArray icnsOf(const std::array<QByteArray, sizes.size()> &images)
{
    QByteArray data;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (*sizes.at(i).appleType)
            data += sizes.at(i).appleType + bigEndian(quint32(images.at(i).size() + 8)) + images.at(i);
    return "icns" + bigEndian(quint32(data.size() + 8)) + data;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) return 1;
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    const QString folder = QFile::decodeName(argv[2]);
    if (!drawing.isValid() || !QDir().mkpath(folder)) return 1;
    std::array<QByteArray, sizes.size()> images;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        images.at(i) =
            render(drawing, QStringLiteral("%1/%2.png").arg(folder).arg(sizes.at(i).pixels), sizes.at(i).pixels);
        if (images.at(i).isEmpty()) {
            std::fprintf(stderr, "rendericons: %d pixels could not be drawn\n", sizes.at(i).pixels);
            return 1;
        }
    }
    return write(folder + QLatin1String("/kontor.ico"), icoOf(images)) &&
                   write(folder + QLatin1String("/kontor.icns"), icnsOf(images))
               ? 0
               : 1;
}
